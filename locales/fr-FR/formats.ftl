### Rapports pour d’autres outils : SARIF, GitHub, Markdown. Les noms d’options et de formats ne se traduisent jamais.

finding-in-locale = { $locale } : { $text }
github-more = GitHub affiche dix annotations par niveau. Non affichés : erreurs { $errors }, avertissements { $warnings }.

## Le rapport Markdown

markdown-locale = Langue
markdown-documents = Documents
markdown-number = { $count }
markdown-worst = À voir en premier
markdown-touched = Paragraphes touchés par ces modifications
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
markdown-section =
    { $findings ->
        [one] { $locale } : { $findings } constat
       *[other] { $locale } : { $findings } constats
    }
markdown-source-section =
    { $findings ->
        [one] Source : { $findings } constat
       *[other] Source : { $findings } constats
    }
markdown-cut =
    { $count ->
        [one] { $count } constat est omis, car GitHub accepte au plus 65 536 caractères. Pour le voir : locdrift check --all.
       *[other] { $count } constats sont omis, car GitHub accepte au plus 65 536 caractères. Pour les voir : locdrift check --all.
    }
markdown-cut-locales =
    { $count ->
        [one] { $count } langue est absente du tableau, car GitHub accepte au plus 65 536 caractères.
       *[other] { $count } langues sont absentes du tableau, car GitHub accepte au plus 65 536 caractères.
    }

## Proposer une configuration

init-source =
    { $documents ->
        [one] Source : { $documents } document dans { $path }
       *[other] Source : { $documents } documents dans { $path }
    }
init-record = Provenance : { $name }, vue dans { $seen } traductions sur { $sample }
init-no-record = Provenance : aucune de connue ; traductions examinées : { $sample }
init-data = YAML sans texte, laissé de côté : { $path }
init-other = Également vu, mais laissé de côté : { $path }
init-wrote = { $path } a été écrit. Ensuite : { $command }
init-comment = Ce que locdrift compare. Les chemins partent de ce fichier.
init-comment-options = Ce qui peut encore être précisé :
error-exists = { $path } existe déjà et reste tel quel. Pour voir une proposition : locdrift init --print
error-nothing-to-propose = Rien dans { $path } ne ressemble à une source avec des traductions. Ont été cherchés : des dossiers aux noms de langues, dont l’anglais (docs/en-us à côté de docs/nl-nl), et des dépôts aux noms de langues à côté de leur source (docs à côté de docs.nl-nl) ; ainsi que des langues dans le dossier de leur source (docs/nl dans docs), le dossier i18n de Docusaurus et des langues dans les noms de fichiers (a.nl.md à côté de a.md). Indiquez plutôt les dossiers : locdrift check SOURCE LOCALE
help-init = Proposer un { $file }
help-init-long = Cherche une source avec des traductions et écrit ce qui a été vu dans { $file }. Un fichier existant n’est jamais modifié.
help-init-folder = Le dossier à examiner, au lieu du répertoire de travail
help-init-print = Afficher le fichier au lieu de l’écrire
example-init = Voir quelle configuration convient à ce dossier
