### Ce que décide le contrôle. Les noms d’options, de règles, de budgets et de clés ne se traduisent jamais.

verdict-not-denied = Non bloquants : { $list }
verdict-forgiven = tolérés par la référence { $count }
verdict-since = Seulement ce qui a changé depuis { $revision }. Documents : { $documents }
verdict-outdated = Entrées de { $path } devenues sans objet : { $count }. Pour les retirer : locdrift check --prune-baseline
verdict-pruned = Retirées de { $path }, devenues sans objet : { $count }
verdict-written = Consignés dans { $path } : { $count }

## Ce qui empêche une exécution

error-unknown-kind = La règle { $rule } n’a pas de partie « { $kind } » dont le niveau puisse être fixé.
error-baseline = { $path } n’est pas une référence, ligne { $line } : { $complaint }.
error-no-baseline = Aucun fichier de référence n’est indiqué. Nommez-le avec --baseline FILE, ou avec la clé baseline dans { $file }.
error-since-no-repository = { $path } n’est dans aucun dépôt git : rien n’indique ce qui y a changé depuis { $revision }.
error-since-shallow = Le clone qui contient { $path } est superficiel : son historique ne remonte pas jusqu’à sa séparation d’avec { $revision }.
error-since-unrelated = Dans le dépôt qui contient { $path }, ce qui est contrôlé et { $revision } n’ont pas d’historique commun.
hint-fetch-history = Récupérez l’historique : git fetch --unshallow ; avec actions/checkout : fetch-depth: 0.
hint-write-baseline = Consignez-y les constats du jour : locdrift check --write-baseline

## La ligne de commande

help-deny = Refuser ce qu’une règle trouve ; répétable, et la dernière de -D, -W et -A l’emporte
help-warn = Avertir seulement de ce qu’une règle trouve ; KIND est text, code, links, metadata, cosmetic, unknown, HT ou MT
help-allow = Ne pas signaler ce qu’une règle trouve
help-baseline = Tolérer les constats que liste le fichier
help-write-baseline = Consigner dans la référence ce qui serait refusé
help-prune-baseline = Retirer de la référence ce qui est devenu sans objet
help-since = Seulement les documents dont la source ou la traduction a changé depuis l’historique commun avec REV
example-baseline = Accepter l’état du jour, et refuser ce qui s’y ajoute
example-since = Contrôler ce que change une demande de fusion
