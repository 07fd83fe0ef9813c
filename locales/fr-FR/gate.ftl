### What the gate decides. Names of options, rules, budgets and keys are never translated.

# $list is made of the next three, with a dot between them.
verdict-not-denied = Non comptés comme erreurs : { $list }
verdict-tolerated = dans le budget { $count }
verdict-forgiven = dans la ligne de base { $count }
verdict-suppressed = neutralisés { $count }
# $value and $limit are one of the amounts below.
verdict-budget = Budget { $budget } pour { $locale } : utilisation de { $value } sur { $limit }
verdict-budget-exceeded = Budget { $budget } pour { $locale } dépassé : { $value } ; maximum autorisé : { $limit }
verdict-budget-unknown = Évaluation impossible, faute d’indication dans l’historique ({ $count }) : { $list }
budget-number = { $count }
budget-share = { $percent } %
budget-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
# How old a stale document is, where its history does not tell.
budget-unknown = inconnu
verdict-since = Seuls les documents modifiés depuis { $revision } ont été contrôlés : { $documents }
verdict-outdated = Entrées de { $path } devenues sans objet : { $count }. Pour les supprimer : locdrift check --prune-baseline
verdict-pruned = Entrées supprimées de { $path } : { $count }
verdict-written = Erreurs enregistrées dans { $path } : { $count }

## Suppressions

finding-unused-suppression = Cette neutralisation de { $rule } est sans effet.
finding-suppression-no-reason = Cette neutralisation n’est pas justifiée et est ignorée. Ajoutez une clé « reason ».
finding-suppression-unknown-rule = Aucune règle ne s’appelle « { $rule } ».
finding-suppression-shape = Sous « locdrift », seuls « ignore » (une liste de règles) et « reason » (une chaîne) sont attendus.
finding-suppression-unreadable = Le front matter n’est pas du YAML ou du TOML valide ; la neutralisation qu’il contient est ignorée.
rule-unused-suppression = Une neutralisation est sans effet.
rule-malformed-suppression = Une neutralisation est inutilisable.

## What keeps a run from being done as asked

error-unknown-kind = La règle { $rule } n’a pas de type « { $kind } ».
error-budget-argument = Budget « { $value } » non valide ; attendu : NAME=VALUE, où NAME est l’une de ces valeurs : { $known }.
# $expected is one of the ends of sentences below.
error-budget-value = Valeur « { $value } » non valide pour le budget { $name } ; attendu : { $expected }.
error-budget-name = Aucun budget ne s’appelle « { $name } ».
# $complaint is the parser's own words, in English.
error-baseline = Ligne de base { $path } non valide, ligne { $line } : { $complaint }.
error-baseline-format = { $path } est au format « { $found } », que cette version de locdrift ne connaît pas. Mettez locdrift à jour.
error-ambiguous-baseline = { $path } provient d’une version antérieure : son entrée pour { $document } ne précise pas quel constat de { $rule } elle désigne.
error-no-baseline = Aucun fichier de ligne de base. Indiquez-en un avec --baseline FILE, ou avec la clé « baseline » dans { $file }.
error-since-no-repository = { $path } ne se trouve pas dans un dépôt git : on ignore ce qui a changé depuis { $revision }.
error-since-shallow = Le clone de { $path } est superficiel : son historique ne remonte pas jusqu’à la base de fusion avec { $revision }.
error-since-unrelated = Dans le dépôt de { $path }, ce qui est contrôlé et { $revision } n’ont pas de base de fusion.
hint-fetch-history = Récupérez l’historique : git fetch --unshallow ; avec actions/checkout, définissez fetch-depth: 0.
hint-write-baseline = Pour y enregistrer les constats du jour : locdrift check --baseline { $path } --write-baseline
expected-quantity = un nombre tel que 20 ou une part telle que 5%
expected-words = un nombre de mots tel que 10000
expected-age = un âge en jours ou en semaines, tel que 90d ou 12w
expected-similarity = une part comprise entre 1% et 100%, ou « off »
expected-forge = une URL contenant {"{"}path{"}"}, telle que https://github.com/org/repo/blob/{"{"}rev{"}"}/{"{"}path{"}"}#L{"{"}line{"}"}
expected-record = une seule des clés « key », « comment » et « manifest »
expected-claim-kind = « git-commit », « sha1 », « sha256 », « md5 », « git-blob » ou « date »
expected-ignored = « front-matter »

## The command line

help-deny = Traiter les constats d’une règle comme des erreurs ; répétable, la dernière option parmi -D, -W et -A l’emporte
help-warn = Traiter les constats d’une règle comme des avertissements ; KIND est text, code, links, formatting, metadata, cosmetic, unknown, HT ou MT
help-allow = Ignorer les constats d’une règle
help-max = Tolérer cette quantité avant que les erreurs ne comptent : stale=5%, missing=20, words-to-review=10000, age=90d ; répétable
help-baseline = Ne pas compter les constats énumérés dans ce fichier
help-write-baseline = Écrire les erreurs du jour dans le fichier de ligne de base
help-prune-baseline = Supprimer du fichier de ligne de base les entrées devenues sans objet
help-since = Ne contrôler que les documents dont la source ou la traduction a changé depuis la base de fusion avec REV
help-shard = Vérifier une partie seulement, par exemple 3/16, que `locdrift report` fusionnera ; exige `--format json`
help-cache = Dossier du cache, au lieu de celui de l’utilisateur
help-no-cache = Ne pas lire ni écrire de cache
error-shard-format = `--shard` n’écrit qu’une partie d’un rapport ; seul `--format json` peut être fusionné.
error-missing-shard = { $path } est l’une des { $count } parties d’un rapport, et la partie { $missing } manque.
example-baseline = N’échouer que sur les erreurs nouvelles par rapport à la ligne de base
example-since = Ne contrôler que ce que modifie une demande de tirage
