### Reports for other tools: SARIF, GitHub, Markdown. Names of options and formats are never translated.

# A finding where no heading names the locale. $text is a whole sentence.
finding-in-locale = { $locale } : { $text }
# Closes a list of annotations that was cut. $errors and $warnings are how many were left out.
github-more = GitHub affiche dix annotations par niveau. Omis : erreurs { $errors }, avertissements { $warnings }.

## The Markdown report

# Headings of a table's columns.
markdown-locale = Langue
markdown-documents = Documents
# A number in a table.
markdown-number = { $count }
# The heading over the gravest findings.
markdown-worst = À examiner en premier
markdown-touched = Paragraphes concernés par ces modifications
markdown-more-paragraphs =
    { $count ->
        [one] { $count } autre paragraphe
        [many] { $count } d’autres paragraphes
       *[other] { $count } autres paragraphes
    }
markdown-more-documents =
    { $count ->
        [one] { $count } autre document
        [many] { $count } d’autres documents
       *[other] { $count } autres documents
    }
# The title of a folded list.
markdown-section =
    { $findings ->
        [one] { $locale } : { $findings } constat
       *[other] { $locale } : { $findings } constats
    }
markdown-source-section =
    { $findings ->
        [one] Source : { $findings } constat
       *[other] Source : { $findings } constats
    }
markdown-cut =
    { $count ->
        [one] { $count } constat a été omis, car GitHub accepte au maximum 65 536 caractères. Pour le voir : locdrift check --all
       *[other] { $count } constats ont été omis, car GitHub accepte au maximum 65 536 caractères. Pour les voir : locdrift check --all
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } langue a été omise du tableau, car GitHub accepte au maximum 65 536 caractères.
       *[other] { $count } langues ont été omises du tableau, car GitHub accepte au maximum 65 536 caractères.
    }

## Proposing a configuration

# What was seen; a line for each locale follows.
init-source =
    { $documents ->
        [one] Source : { $documents } document dans { $path }
       *[other] Source : { $documents } documents dans { $path }
    }
init-record = Provenance : { $name }, dans { $seen } traductions sur { $sample }
init-no-record =
    { $sample ->
        [one] Provenance : aucune forme connue dans { $sample } traduction
       *[other] Provenance : aucune forme connue dans { $sample } traductions
    }
# $path lists files of configuration.
init-data = YAML sans texte, exclu : { $path }
# $path is another source folder that could be compared.
init-other = Également trouvé, non inclus : { $path }
# $command checks what the file describes.
init-wrote = { $path } a été créé. Ensuite : { $command }
# The first line of the file, as a comment.
init-comment = Ce que compare locdrift. Les chemins sont relatifs à ce fichier.
# Stands over examples of further keys, as a comment.
init-comment-options = Autres options :
error-exists = { $path } existe déjà et n’a pas été modifié. Pour voir une proposition : locdrift init --print
error-nothing-to-propose = Aucune source accompagnée de traductions n’a été trouvée dans { $path }. Ont été recherchés : des dossiers portant des noms de langues, dont l’anglais (docs/en-us à côté de docs/nl-nl) ; des dépôts portant des noms de langues à côté de leur source (docs à côté de docs.nl-nl) ; des langues dans le dossier de leur source (docs/nl dans docs) ; le dossier i18n de Docusaurus ; des langues dans les noms de fichiers (a.nl.md à côté de a.md). Pour indiquer les dossiers vous-même : locdrift check SOURCE LOCALE
help-init = Créer un { $file } pour ce projet
help-init-long = Rechercher une source accompagnée de traductions et écrire ce qui a été trouvé dans { $file }. Un fichier existant n’est jamais modifié.
help-init-folder = Dossier à examiner ; par défaut, le répertoire de travail
help-init-print = Afficher le fichier au lieu de l’écrire
example-init = Voir quelle configuration convient à ce dossier
