### Ce qu’affiche --help. Les noms de commandes, d’options et de valeurs ne sont jamais traduits.

## Titres ; le programme ajoute le deux-points, d’où l’espace fine insécable finale.

usage-label = Utilisation{"\u202F"}
usage-commands = Commandes{"\u202F"}
usage-arguments = Arguments{"\u202F"}
usage-options = Options{"\u202F"}
usage-examples = Exemples{"\u202F"}

## Commandes et options

help-about = Indique quels documents traduits ne correspondent plus à leur source.
help-help = Afficher cette aide
help-version = Afficher la version
help-lang = La langue des messages : { $known }
help-color = Quand utiliser des couleurs : auto, always ou never
help-check = Déterminer le statut de chaque traduction
help-check-long =
    Déterminer le statut de chaque traduction : à jour, obsolète, manquante, orpheline, sans provenance ou non valide.

    Une traduction conserve dans son front matter (ms.openlocfilehash) le hash de la source à partir de laquelle elle a été faite. Elle est à jour quand c’est un hash de la source dans son état actuel.
help-config = Le fichier de configuration, au lieu du { $file } le plus proche, ici ou plus haut
help-include = Ne prendre que les documents qui correspondent ; répétable
help-exclude = Écarter les documents qui correspondent ; répétable
help-format = Le format de la sortie standard : { $known }
help-output = Écrire aussi un rapport dans un fichier ; répétable
help-all = Afficher tous les documents, et pas seulement ce qui tient à l’écran
help-explain = Expliquer une règle, ou lister toutes les règles
help-explain-rule = Le nom de la règle
help-guide = Afficher une page du guide, en anglais, ou la liste des sujets
help-guide-topic = Le sujet : { $known }
example-guide = Lire ce qui concerne les niveaux, les budgets et la référence
help-report = Convertir des rapports enregistrés dans un autre format, ou en fusionner plusieurs
help-report-files = Rapports au format json ; - désigne l’entrée standard
help-report-long = Les documents ne sont pas nécessaires. Les rapports d’une même source deviennent celui d’une seule exécution. Si les sources diffèrent, les documents sont désignés par leur chemin à partir du dossier qui contient toutes les racines, ce qui permet de présenter sur une page les dépôts d’une organisation. Les constats gardent la langue de l’exécution.
example-report = Présenter les rapports de plusieurs langues sur une page
help-schema = Afficher le schéma JSON d’un format, ou la liste des formats
help-schema-name = Le format : { $known }
example-schema = Faire vérifier et compléter locdrift.yml par un éditeur
help-timeline = Montrer la dérive au fil du temps, à partir de git seul
help-timeline-long = À chaque point, les deux côtés sont lus tels que leurs branches principales étaient ce jour-là ; les chiffres sont ceux de locdrift check avec ces révisions. Le retard est le temps écoulé entre une modification de la source et son arrivée dans la traduction.
help-timeline-every = L’intervalle entre deux points : { $known } ; month par défaut
help-timeline-since = Le premier jour, par exemple 2020-01-31
help-timeline-points = Le nombre de points, à rebours ; 24 par défaut, ou tous avec --since
help-timeline-output = Écrire aussi le rapport actuel, avec les courbes, sous forme de page
example-timeline = Voir si la dérive augmente, trimestre par trimestre
example-timeline-page = Ouvrir le rapport et ses courbes dans un navigateur
help-metrics = Écrire du texte OpenMetrics, comme avec --format openmetrics
badge-label = traductions
badge-current = { $percent } % à jour
help-exit-codes =
    Codes de sortie : 0 succès, 1 échec dû à des erreurs, 2 la commande n’a pas pu s’exécuter.

## Exemples : la ligne au-dessus de chaque commande

example-check = Comparer deux dossiers de traductions à leur source
example-check-config = Vérifier ce que décrit locdrift.yml
example-check-json = Écrire un rapport pour d’autres programmes
example-explain = Comprendre un constat et savoir que faire

## Shells et pages de manuel

help-completions = Afficher un script de complétion pour un shell
help-completions-long = Le script complète les commandes, les options et les valeurs, décrites dans la langue des messages. Écrivez-le là où le shell cherche ces scripts.
help-completions-shell = Le shell{"\u202F"}: { $known }
example-completions = Installer la complétion pour { $shell }
help-man = Écrire les pages de manuel dans un dossier
help-man-long = Écrit une page pour locdrift et une pour chaque commande, dans la langue des messages. Les pages que locdrift a déjà écrites sont remplacées ; tout autre fichier reste tel quel, et rien n’est alors écrit.
help-man-folder = Le dossier des pages
example-man = Installer les pages de manuel pour soi-même
man-written = Pages de manuel écrites dans { $folder } : { $pages }
man-name = Nom
man-synopsis = Synopsis
man-description = Description
