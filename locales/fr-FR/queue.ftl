### The review queue. Paths, tags, owners, MT, HT and names of options and keys are never translated.

## Parts that are joined with a dot between them

queue-title = File d’attente de relecture
queue-nothing = Rien à traduire ni à relire.
queue-nothing-known = Rien à traduire ni à relire, pour autant que l’on puisse en juger.
queue-untracked = { $locale } : { $documents } sans provenance, évaluation impossible. Pour retrouver les versions source : locdrift adopt
# $locale is a tag such as nl-NL.
queue-locale =
    { $documents ->
        [one] { $locale } : { $documents } document à traduire ou à relire
       *[other] { $locale } : { $documents } documents à traduire ou à relire
    }
queue-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
# A segment is a translatable block: a paragraph, a heading, a cell.
queue-segments =
    { $segments ->
        [one] { $segments } segment
       *[other] { $segments } segments
    }
queue-damaged =
    { $segments ->
        [one] dont { $segments } endommagé
       *[other] dont { $segments } endommagés
    }
queue-words =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
# Words of texts that came before in the queue.
queue-repeated =
    { $words ->
        [one] dont { $words } répété et non compté
       *[other] dont { $words } répétés et non comptés
    }
# One part of a document that is too large for one batch.
queue-part = partie { $part } sur { $parts }

## The report for people

# The heading over the batches; $max is how many words one may have.
queue-batches = lots de { $max } mots au maximum
queue-no-owner = sans responsable
# The heading over the documents with the highest priority; each begins with its priority.
queue-first = en tête de la file d’attente, par priorité
# Closes a list that was cut.
queue-more =
    { $count ->
        [one] … et { $count } autre (--all l’affiche)
       *[other] … et { $count } autres (--all les affiche)
    }

## What happened to a segment, as a label of one word

queue-changed = modifié
queue-new = nouveau
queue-deleted = supprimé
queue-repair = endommagé
# Told of a segment that has no words to review.
note-words-unchanged = Mots inchangés ; seul le balisage en ligne a changé
note-memory = Traduction du même texte dans { $path } ; vérifiez qu’elle convient ici
note-damage = Endommagé ({ $rule }) : « { $translation } » ; la source contient « { $base } »
note-damage-source = Endommagé ({ $rule }) : même texte que la source
note-before = Avant : { $text }
note-after = Après : { $text }
note-term = Glossaire : { $term } → { $translation }{ $note }
note-term-kept = Glossaire : laisser { $term } non traduit{ $note }
note-term-avoided = Glossaire : éviter { $term }{ $note }

# The same text stands in another document too.
queue-also = aussi dans { $path }
queue-also-more =
    { $count ->
        [one] aussi dans { $path } et à { $count } autre endroit
       *[other] aussi dans { $path } et à { $count } autres endroits
    }

## Why a document comes first, as labels

queue-reason-unknown = modification inconnue
queue-reason-damaged = traduction endommagée
# The source changed so long ago.
queue-reason-changed =
    { $days ->
        [0] modifié aujourd’hui
        [one] modifié il y a { $days } jour
       *[other] modifié il y a { $days } jours
    }
# The source was handed to translation so long ago.
queue-reason-handed-off =
    { $days ->
        [0] envoyé en traduction aujourd’hui
        [one] envoyé en traduction il y a { $days } jour
       *[other] envoyé en traduction il y a { $days } jours
    }
# What the source says of itself in ms.localizationpriority.
queue-reason-high = priorité haute
queue-reason-medium = priorité moyenne
queue-reason-low = priorité basse
queue-reason-views =
    { $views ->
        [one] { $views } vue
       *[other] { $views } vues
    }

## What is told beside the queue

# $paths is how many paths the file of page views has.
# $why is the end of a sentence, such as: the document is too large to compare.
queue-left-out = { $path } n’est pas dans la file d’attente : { $why }.
queue-too-long = un de ses textes dépasse { $limit } octets ; divisez-le en paragraphes
queue-not-translatable =
    { $documents ->
        [one] Non traduisible : { $path } est un fichier YAML de schéma inconnu. Pour le traduire, indiquez-le avec --include.
       *[other] Non traduisibles : { $documents } documents sont des fichiers YAML de schéma inconnu, par exemple { $path }. Pour les traduire, indiquez-les avec --include.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document présente des dégâts réparables automatiquement : locdrift repair
       *[other] { $documents } documents présentent des dégâts réparables automatiquement : locdrift repair
    }
queue-views-none = Aucun des { $paths } chemins de { $file } n’est dans la file d’attente. Chemins attendus : relatifs à la racine, tels que docs/setup.md.
queue-wrote = { $path } a été écrit.
queue-wrote-files =
    { $files ->
        [one] { $files } fichier a été écrit dans { $path }.
       *[other] { $files } fichiers ont été écrits dans { $path }.
    }
queue-next = Une fois les fichiers traduits : { $command }
progress-segmenting = Découpage des documents en segments
progress-writing = Écriture des documents

## What keeps a queue from being made

# $expected is one of the ends of sentences below.
error-views = { $path }, ligne { $line } : valeur trouvée « { $found } » ; attendu : { $expected }.
error-changed-meanwhile = { $path } a changé pendant cette exécution. Relancez la commande.
error-glossary = Glossaire non valide { $path }:{ $line } : { $found }. Colonnes attendues : term, translation, note, use (keep ou avoid)
# A file that would be overwritten.
error-foreign-file = { $path } n’a pas été écrit par locdrift, ou a été modifié depuis. Déplacez-le, ou indiquez un autre dossier.
error-output-is-document = { $path } fait partie des documents et n’a pas été remplacé. Indiquez un autre fichier.
# $files is how many files a format such as xliff makes of the queue.
error-needs-folder =
    { $files ->
        [one] Le format { $format } produit { $files } fichier. Indiquez un dossier où l’écrire avec --out DIR.
       *[other] Le format { $format } produit { $files } fichiers. Indiquez un dossier où les écrire avec --out DIR.
    }
expected-max-words = un nombre de mots supérieur à 0, tel que 2000
expected-weight = un nombre supérieur ou égal à 0, tel que 20
expected-columns = des colonnes nommées path et views
expected-document-path = le chemin d’un document
expected-views = un nombre de vues tel que 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Répartir en lots le travail de traduction et de relecture, le plus urgent d’abord
help-queue-long =
    Répertorier les documents qui nécessitent un traducteur, les plus urgents d’abord, par lots. Chacun comporte ses segments : modifiés, nouveaux, supprimés, ou endommagés au-delà de toute réparation automatique, avec l’ancienne et la nouvelle source et la traduction actuelle.

    La clé « queue » de { $file } définit les priorités, la taille des lots et les responsables.
help-max-words = Nombre maximal de mots par lot ; seul un document qui le dépasse à lui seul est divisé
help-views = Fichier CSV de vues des pages (colonnes path et views) qui augmentent la priorité ; - pour l’entrée standard
help-context = Écrire aussi les segments inchangés (json, xliff)
help-queue-format = Format de sortie : { $known }
help-out = Écrire dans un fichier, ou dans un dossier si le format produit plusieurs fichiers
help-pick-owner = Ne sélectionner que les documents de ce responsable ; none pour ceux qui n’en ont pas ; répétable
help-pick-batch = Ne sélectionner que le lot ayant cet identifiant ; répétable
help-pick-status = Ne sélectionner que les documents ayant ce statut : stale, missing, ou current avec des dégâts
help-pick-kind = Ne sélectionner que les documents dont la modification la plus importante est de ce type, ou ceux qui sont endommagés (repair) : { $known }
help-pick-top = Ne sélectionner que ce nombre de documents, les plus urgents
help-pick-files = Ne sélectionner que les documents énumérés dans ce fichier, un chemin par ligne ; - pour l’entrée standard
help-pick-assigned = Omettre ce qui est déjà attribué : une file d’attente exportée (json, csv, xliff, po), ou une liste de chemins ou d’identifiants de lots ; répétable
help-no-memory = Ne pas remplir les nouveaux segments avec des traductions du même texte ailleurs dans la langue
help-segments = Écrire une ligne par segment au lieu d’une par document (csv)
help-queue-exit-codes =
    Codes de sortie : 0 la file d’attente a été écrite, même vide, 2 la commande n’a pas pu être exécutée.
example-queue = Voir ce qui nécessite un traducteur, et pourquoi
example-queue-views = Écrire une liste de contrôle où les pages les plus consultées viennent en premier
example-queue-csv = Ouvrir la file d’attente dans un tableur
