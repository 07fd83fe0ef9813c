### Ce qui empêche une exécution

error-unknown-kind = La règle { $rule } n’a pas de partie « { $kind } » dont le niveau puisse être fixé.

## La ligne de commande

help-deny = Refuser ce qu’une règle trouve ; répétable, et la dernière de -D, -W et -A l’emporte
help-warn = Avertir seulement de ce qu’une règle trouve ; KIND est text, code, links, metadata, cosmetic, unknown, HT ou MT
help-allow = Ne pas signaler ce qu’une règle trouve
