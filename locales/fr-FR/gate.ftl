### Ce que décide le contrôle. Les noms d’options, de règles, de budgets et de clés ne se traduisent jamais.

verdict-not-denied = Non comptés : { $list }
verdict-tolerated = dans le budget { $count }
verdict-forgiven = dans la référence { $count }
verdict-suppressed = neutralisés { $count }
verdict-budget = Budget { $budget } de { $locale } : { $value } ; autorisé : { $limit }
verdict-budget-exceeded = Budget { $budget } de { $locale } dépassé : { $value } ; autorisé : { $limit }
verdict-budget-unknown = Impossibles à évaluer, faute d’historique ({ $count }) : { $list }
budget-number = { $count }
budget-share = { $percent } %
budget-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
budget-unknown = inconnu
verdict-since = Seulement ce qui a changé depuis { $revision }. Documents : { $documents }
verdict-outdated = Entrées de { $path } devenues sans objet : { $count }. Pour les retirer : locdrift check --prune-baseline
verdict-pruned = Retirées de { $path }, devenues sans objet : { $count }
verdict-written = Consignés dans { $path } : { $count }

## Mises sous silence

finding-unused-suppression = Cette mise sous silence de { $rule } ne porte sur rien.
finding-suppression-no-reason = Cette mise sous silence n’a pas de motif et ne porte donc sur rien. Indiquez-en un : reason.
finding-suppression-unknown-rule = La règle « { $rule } » n’existe pas et ne peut être mise sous silence.
finding-suppression-shape = locdrift: contient ignore (une liste de règles) et reason (un texte), et rien d’autre.
finding-suppression-unreadable = YAML ou TOML refuse l’en-tête, donc la mise sous silence qu’il contient n’est pas lue.
rule-unused-suppression = Une mise sous silence ne porte sur rien.
rule-malformed-suppression = Une mise sous silence est inutilisable.

## Ce qui empêche une exécution

error-unknown-kind = La règle { $rule } n’a pas de partie « { $kind } » dont le niveau puisse être fixé.
error-budget-argument = « { $value } » n’est pas un budget. Écrivez NAME=VALUE, avec l’un de ces noms : { $known }.
error-budget-value = « { $value } » n’est pas une valeur pour le budget { $name } ; attendu : { $expected }.
error-budget-name = Le budget « { $name } » n’existe pas.
error-baseline = { $path } n’est pas une référence, ligne { $line } : { $complaint }.
error-baseline-format = { $path } est au format « { $found } », que cette version de locdrift ne connaît pas. Mettez locdrift à jour.
error-ambiguous-baseline = { $path } a été écrit par une version antérieure. Son entrée pour { $document } ne dit pas quel résultat de { $rule } elle désigne.
error-no-baseline = Aucun fichier de référence n’est indiqué. Nommez-le avec --baseline FILE, ou avec la clé baseline dans { $file }.
error-since-no-repository = { $path } n’est dans aucun dépôt git : rien n’indique ce qui y a changé depuis { $revision }.
error-since-shallow = Le clone qui contient { $path } est superficiel : son historique ne remonte pas jusqu’à sa séparation d’avec { $revision }.
error-since-unrelated = Dans le dépôt qui contient { $path }, ce qui est contrôlé et { $revision } n’ont pas d’historique commun.
hint-fetch-history = Récupérez l’historique : git fetch --unshallow ; avec actions/checkout : fetch-depth: 0.
hint-write-baseline = Consignez-y les constats du jour : locdrift check --write-baseline
expected-quantity = un nombre tel que 20 ou une part telle que 5%
expected-words = un nombre de mots tel que 10000
expected-age = un nombre de jours ou de semaines tel que 90d ou 12w
expected-similarity = une part de 1 % à 100 %, ou « off »
expected-forge = une adresse avec {"{"}path{"}"}, comme https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = exactement un de « key », « comment » et « manifest »
expected-claim-kind = « git-commit », « sha1 », « sha256 », « md5 », « git-blob » ou « date »
expected-ignored = « front-matter »

## La ligne de commande

help-deny = Traiter les constats d’une règle comme des erreurs ; répétable, et la dernière de -D, -W et -A l’emporte
help-warn = Traiter les constats d’une règle comme des avertissements ; KIND est text, code, links, formatting, metadata, cosmetic, unknown, HT ou MT
help-allow = Ne pas signaler les constats d’une règle
help-max = Ne compter aucune erreur dans les limites d’un budget : stale=5%, missing=20, words-to-review=10000, age=90d ; répétable
help-baseline = Ne pas compter les constats que le fichier donne pour connus
help-write-baseline = Inscrire les erreurs du jour dans la référence
help-prune-baseline = Retirer de la référence ce qui est devenu sans objet
help-since = Seulement les documents dont la source ou la traduction a changé depuis l’historique commun avec REV
example-baseline = Accepter l’état du jour, et refuser ce qui s’y ajoute
example-since = Contrôler ce que change une demande de fusion
