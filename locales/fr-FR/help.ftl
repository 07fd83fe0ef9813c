### What --help shows. Names of commands, options and values are never translated.

# The program adds a colon to these five, hence the narrow no-break space at the end.
usage-label = Utilisation{"\u202F"}
usage-commands = Commandes{"\u202F"}
usage-arguments = Arguments{"\u202F"}
usage-options = Options{"\u202F"}
usage-examples = Exemples{"\u202F"}

help-about = Repérer les documents traduits qui ne correspondent plus à leur source.
help-help = Afficher cette aide
help-version = Afficher la version
help-lang = Langue des messages : { $known }
help-color = Quand utiliser des couleurs : auto, always ou never
help-check = Établir un rapport sur le statut de chaque traduction
help-check-long =
    Établir un rapport sur le statut de chaque traduction : à jour, périmée, manquante, orpheline, sans provenance ou non valide.

    Une traduction enregistre le hachage de la source à partir de laquelle elle a été faite, par exemple dans son front matter (ms.openlocfilehash). Elle est à jour tant que la source a ce hachage.
help-config = Fichier de configuration ; par défaut, le { $file } le plus proche, ici ou dans un dossier parent
help-include = Ne prendre en compte que les documents correspondants ; répétable
help-exclude = Exclure les documents correspondants ; répétable
help-format = Format de sortie : { $known }
help-output = Écrire aussi un rapport dans un fichier ; répétable
help-all = Afficher tous les documents, et pas seulement un écran
help-explain = Expliquer une règle, ou répertorier toutes les règles
help-explain-rule = Nom de la règle
help-guide = Afficher une page du guide, en anglais, ou répertorier ses sujets
help-guide-topic = Sujet : { $known }
example-guide = En savoir plus sur les niveaux, les budgets et la ligne de base
help-report = Convertir ou fusionner des rapports enregistrés
help-report-files = Rapports au format json ; - pour l’entrée standard
help-report-long = Les documents ne sont pas nécessaires. Les rapports portant sur une même source sont fusionnés en celui d’une seule exécution. Si les sources diffèrent, les documents sont désignés par leur chemin à partir du parent commun de tous les dossiers, de sorte qu’une seule page peut présenter tous les dépôts d’une organisation. Les constats restent dans la langue de leur exécution.
example-report = Présenter les rapports de plusieurs langues sur une même page
help-schema = Afficher le schéma JSON d’un format, ou répertorier les formats
help-schema-name = Format : { $known }
example-schema = Permettre à un éditeur de valider et de compléter locdrift.yml
help-timeline = Afficher la dérive au fil du temps, à partir du seul historique git
help-timeline-long = Chaque point montre les deux branches principales telles qu’elles étaient ce jour-là, avec les chiffres que locdrift check donne pour ces révisions. Les jours de retard sur la source se comptent d’une modification de la source jusqu’à son arrivée dans la traduction.
help-timeline-every = Intervalle entre deux points : { $known } ; par défaut, month
help-timeline-since = Premier jour, par exemple 2020-01-31
help-timeline-points = Nombre de points, à rebours depuis aujourd’hui ; par défaut 24, ou tous avec --since
help-timeline-output = Écrire aussi le rapport actuel avec ces courbes, sous forme de page web
example-timeline = Voir si la dérive augmente, trimestre par trimestre
example-timeline-page = Afficher les courbes dans un navigateur
help-metrics = Écrire du texte OpenMetrics ; équivaut à --format openmetrics
badge-label = traductions
badge-current = { $percent } % à jour
help-exit-codes =
    Codes de sortie : 0 contrôle réussi, 1 échec dû à des erreurs, 2 la commande n’a pas pu être exécutée.

## Examples: the line above each command

example-check = Comparer deux dossiers de traductions à leur source
example-check-config = Contrôler ce que décrit locdrift.yml
example-check-json = Écrire un rapport destiné à d’autres programmes
example-explain = Comprendre un constat et savoir que faire

## Shells and manual pages

help-completions = Afficher un script de complétion pour un shell
help-completions-long = Le script complète les commandes, les options et les valeurs, avec des descriptions dans la langue des messages. Placez-le là où votre shell recherche ces scripts.
help-completions-shell = Shell : { $known }
example-completions = Installer la complétion pour { $shell }
help-man = Écrire des pages de manuel dans un dossier
help-man-long = Écrire une page pour locdrift et une pour chaque commande, dans la langue des messages. Les pages existantes de locdrift sont remplacées ; si une page devait remplacer un autre fichier, rien n’est écrit.
help-man-folder = Dossier des pages
example-man = Installer les pages de manuel pour vous-même
man-written = Pages de manuel écrites dans { $folder } : { $pages }
man-name = Nom
man-synopsis = Synopsis
man-description = Description
