### La file de révision. Les chemins, étiquettes, responsables, MT, HT et les noms d’options et de clés ne sont jamais traduits.

## Éléments réunis par un point médian

queue-title = File de révision
queue-nothing = Rien ne nécessite de traducteur.
queue-nothing-known = Rien de ce qui peut être jugé ne nécessite de traducteur.
queue-untracked = { $locale } : traductions qui ne peuvent pas être jugées, faute d’indiquer leur source : { $documents }. Pour la trouver : locdrift adopt
queue-locale =
    { $documents ->
        [one] { $locale } : { $documents } document à revoir
       *[other] { $locale } : { $documents } documents à revoir
    }
queue-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
# Un segment est un bloc à traduire : un paragraphe, un titre, une cellule.
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
# Les mots de textes déjà présents plus haut dans la file.
queue-repeated =
    { $words ->
        [one] dont { $words } répété, qui ne compte pas
       *[other] dont { $words } répétés, qui ne comptent pas
    }
queue-part = partie { $part } sur { $parts }

## Le rapport que lisent les gens

queue-batches = lots de { $max } mots au plus
queue-no-owner = sans responsable
queue-first = en tête de file, par priorité
queue-more =
    { $count ->
        [one] … et { $count } autre (--all l’affiche)
       *[other] … et { $count } autres (--all les affiche)
    }

## Ce qui est arrivé à un segment, en un mot

queue-changed = modifié
queue-new = nouveau
queue-deleted = supprimé
queue-repair = endommagé
# Told of a segment.
note-words-unchanged = Mots inchangés ; seule la mise en forme a changé
note-memory = Traduit ainsi dans { $path } ; vérifiez que cela convient ici
note-damage = Endommagé ({ $rule }) : « { $translation } » là où la source contient « { $base } »
note-damage-source = Endommagé ({ $rule }) : le texte est identique à la source
note-before = Avant : { $text }
note-after = Après : { $text }
note-term = Glossaire : { $term } → { $translation }{ $note }
note-term-kept = Glossaire : garder { $term } tel quel{ $note }
note-term-avoided = Glossaire : éviter { $term }{ $note }

queue-also = aussi dans { $path }
queue-also-more =
    { $count ->
        [one] aussi dans { $path } et à { $count } autre endroit
       *[other] aussi dans { $path } et à { $count } autres endroits
    }

## Pourquoi un document passe en premier

queue-reason-unknown = changements inconnus
queue-reason-damaged = traduction endommagée
queue-reason-changed =
    { $days ->
        [0] modifié aujourd’hui
        [one] modifié il y a { $days } jour
       *[other] modifié il y a { $days } jours
    }
queue-reason-handed-off =
    { $days ->
        [0] source envoyée en traduction aujourd’hui
        [one] source envoyée en traduction il y a { $days } jour
       *[other] source envoyée en traduction il y a { $days } jours
    }
queue-reason-high = priorité haute
queue-reason-medium = priorité moyenne
queue-reason-low = priorité basse
queue-reason-views =
    { $views ->
        [one] { $views } vue
       *[other] { $views } vues
    }

## Ce qui est dit à côté de la file

queue-left-out = { $path } n’est pas dans la file : { $why }.
queue-too-long = un de ses textes dépasse { $limit } octets ; divisez-le en paragraphes
queue-not-translatable =
    { $documents ->
        [one] { $path } est un YAML de forme inconnue et n’est pas traduisible ; nommez-le avec --include pour le faire traduire.
       *[other] { $documents } documents sont des YAML de forme inconnue et ne sont pas traduisibles, { $path } en premier ; nommez-les avec --include pour les faire traduire.
    }
queue-repairable =
    { $documents ->
        [one] { $documents } document présente des dégâts réparables sans traducteur : locdrift repair
       *[other] { $documents } documents présentent des dégâts réparables sans traducteur : locdrift repair
    }
queue-views-none = Aucun des { $paths } chemins de { $file } n’est un document de la file. Les chemins attendus sont ceux des documents dans leur dossier, tels que docs/setup.md.
queue-wrote = { $path } a été écrit.
queue-wrote-files =
    { $files ->
        [one] { $files } fichier écrit dans { $path }.
       *[other] { $files } fichiers écrits dans { $path }.
    }
progress-segmenting = Découpage des documents
progress-writing = Écriture des documents

## Ce qui empêche d’établir une file

error-views = { $path }, ligne { $line } : « { $found } » trouvé ; attendu : { $expected }.
error-changed-meanwhile = { $path } a changé pendant que la file était établie. Relancez la commande.
error-glossary = { $path }:{ $line } : le glossaire est inutilisable : { $found }. Colonnes attendues : term, translation, note, use (keep ou avoid)
error-foreign-file = { $path } n’a pas été écrit par locdrift, ou a été modifié depuis. Déplacez-le, ou indiquez un autre dossier.
error-output-is-document = { $path } est un document de ces dossiers et n’est pas remplacé. Indiquez un autre fichier.
error-needs-folder =
    { $files ->
        [one] Le format { $format } donne { $files } fichier. Indiquez-lui un dossier avec --out DIR.
       *[other] Le format { $format } donne { $files } fichiers. Indiquez-leur un dossier avec --out DIR.
    }
expected-max-words = un nombre de mots supérieur à 0, tel que 2000
expected-weight = un nombre supérieur ou égal à 0, tel que 20
expected-columns = les colonnes path et views
expected-document-path = le chemin d’un document
expected-views = un nombre de vues tel que 1200
expected-utf8 = UTF-8

## locdrift queue --help

help-queue = Lister le travail qui nécessite une personne, le plus urgent d’abord, par lots
help-queue-long =
    Ordonner les documents qui nécessitent un traducteur, et les répartir en lots. Chacun contient ses segments : ce qui a changé, ce qui est nouveau, ce qui a été supprimé, et ce qui est endommagé et ne peut être réparé sans traducteur, avec la source d’avant et de maintenant et la traduction actuelle.

    La clé queue de { $file } définit de quoi se compose la priorité, la taille des lots et leurs responsables.
help-max-words = Le nombre maximal de mots d’un lot ; seul un document qui en a davantage à lui seul est divisé
help-views = Les vues des pages, qui augmentent la priorité : un fichier CSV avec les colonnes path et views, ou - pour l’entrée standard
help-context = Écrire aussi les segments qui n’ont pas changé (json, xliff)
help-queue-format = Le format : { $known }
help-out = Écrire dans un fichier, ou dans un dossier quand le format donne plusieurs fichiers
help-pick-owner = Seulement ce qui revient à ce responsable ; none pour ce qui n’en a pas ; répétable
help-pick-batch = Seulement ce lot, par son identifiant ; répétable
help-pick-status = Seulement les documents de ce statut : stale, missing, ou current avec des dégâts
help-pick-kind = Seulement les documents dont le changement le plus fort est de ce type, ou avec des dégâts (repair) : { $known }
help-pick-top = Seulement ce nombre de documents, les plus urgents d’abord
help-pick-files = Seulement les documents dont ce fichier énumère les chemins, un par ligne ; - pour l’entrée standard
help-pick-assigned = Omettre ce que quelqu’un a déjà : une file exportée (json, csv, xliff, po), ou une liste de chemins ou d’identifiants de lots ; répétable
help-no-memory = Ne pas partir de traductions du même texte ailleurs dans la langue cible pour les nouveaux segments
help-segments = Écrire une ligne par segment au lieu d’une par document (csv)
help-queue-exit-codes =
    Codes de sortie : 0 la file a été écrite, même vide, 2 exécution impossible telle que demandée.
example-queue = Voir ce qui nécessite un traducteur, et pourquoi
example-queue-views = Distribuer une liste de contrôle où les pages très lues passent en premier
example-queue-csv = Ouvrir la file dans un tableur
