### Translations that come back: apply, update and accept. Names of commands and options, paths, ids of segments, MT and HT are never translated.

## What is done with a document. Each stands behind its path.

handback-translated =
    { $segments ->
        [one] { $segments } segment traduit ; à jour
       *[other] { $segments } segments traduits ; à jour
    }
# $open is the number of segments that still have no final target.
handback-partly =
    { $segments ->
        [one] { $segments } segment traduit, { $open } à terminer ; toujours périmée
       *[other] { $segments } segments traduits, { $open } à terminer ; toujours périmée
    }
handback-formatted =
    { $segments ->
        [one] mise en forme actualisée dans { $segments } segment, { $open } à confier à un traducteur ; toujours périmée
       *[other] mise en forme actualisée dans { $segments } segments, { $open } à confier à un traducteur ; toujours périmée
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment traduit ; le fichier n’a pas de place pour un enregistrement, la traduction reste donc sans provenance
       *[other] { $segments } segments traduits ; le fichier n’a pas de place pour un enregistrement, la traduction reste donc sans provenance
    }
handback-updated = actualisée ; à jour
handback-copied = copiée depuis { $from } ; à jour
handback-moved = déplacée depuis { $from }
handback-renamed = déplacée depuis { $from } et actualisée ; à jour
handback-rehomed = provenance déplacée ici depuis { $from }
handback-accepted = acceptée ; à jour
handback-converted = convertie
handback-repaired =
    { $repairs ->
        [one] { $repairs } réparation
       *[other] { $repairs } réparations
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } réparation ; non réparés : { $left }
       *[other] { $repairs } réparations ; non réparés : { $left }
    }
handback-not-repaired = non réparée : la réparation modifierait plus que les dégâts
handback-nothing = déjà à jour
handback-still-stale = toujours périmé
# $path is a folder.
handback-waits = Attente d’une autre exécution de locdrift, qui écrit dans { $path }.

## Why nothing is done. Each stands behind the path of a document.

handback-no-document = aucun document source n’a ce chemin
handback-no-path = le fichier n’indique pas son document
handback-wrong-locale = le fichier est destiné à « { $found } », qui n’est pas une langue de cette exécution
handback-no-locale = le fichier n’indique pas sa langue cible ; choisissez une langue avec --locale TAG
# $status is a status such as “stale”.
handback-wrong-status = statut du document : { $status }
# $why is a reason such as “the repository is a shallow clone”.
handback-unreadable = impossible de lire ses versions : { $why }
handback-not-utf8 = ce n’est pas de l’UTF-8 valide ; convertissez-le d’abord
handback-outdated-segment = segment { $segment } : la source a changé après l’exportation ; exportez-le à nouveau
handback-outdated = la source a changé après l’exportation ; exportez-la à nouveau
handback-translation-changed = segment { $segment } : la traduction a changé après l’exportation ; exportez-le à nouveau
handback-unknown-segment = ligne { $line } : ce document n’a pas de segment { $segment }
handback-contradictory = segment { $segment }, ligne { $line } : deux textes cible différents ; n’en gardez qu’un
handback-as-exported = segment { $segment } : le texte cible est resté tel qu’exporté ; confirmez-le dans l’outil, ou laissez-le en suspens avec --partial
handback-missing-segment = le segment { $segment } est manquant ; s’il se trouve dans un autre fichier, importez les deux ensemble, sinon rétablissez-le ou utilisez --partial
handback-new-missing-segment = le segment { $segment } est manquant ; un nouveau document n’est écrit qu’une fois complet, importez donc tous ses fichiers ensemble
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] le segment { $segment } n’est pas définitif ; un nouveau document n’est écrit qu’une fois complet
       *[other] { $count } segments ne sont pas définitifs, le premier est { $segment } ; un nouveau document n’est écrit qu’une fois complet
    }
# $count is the number of segments without a final target, $segment the first of them.
handback-unfinished =
    { $count ->
        [one] le segment { $segment } n’est pas définitif ; terminez-le, ou utilisez --partial ou --final
       *[other] { $count } segments ne sont pas définitifs, le premier est { $segment } ; terminez-les, ou utilisez --partial ou --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, ligne { $line }
handback-code-missing = { $place } : il manque la balise { $code } dans le texte cible
handback-code-extra = { $place } : la balise { $code } figure plus souvent dans le texte cible que dans la source
handback-code-altered = { $place } : le texte cible contient { $code } ; la source contient { $expected }
handback-code-crossed = { $place } : la balise { $code } n’est pas au bon endroit
# $lines is a line or a range of lines of the source document.
handback-unfit = le résultat n’aurait pas la structure de la source (source, ligne { $lines })
handback-unfit-segment = le résultat n’aurait pas la structure de la source (source, ligne { $lines }) ; voir le segment { $segment }
handback-unfit-mdx = le résultat ne pourrait pas être compilé en MDX (source, ligne { $lines }) : { $complaint }
handback-unfit-mdx-segment = le résultat ne pourrait pas être compilé en MDX (source, ligne { $lines }) : { $complaint } ; voir le segment { $segment }
handback-unfit-key = dans le résultat, { $key } aurait une autre valeur que celle voulue
handback-repeated-key = la clé { $key } figure deux fois ; supprimez l’une des deux
handback-source-repeated-key = la clé { $key } figure deux fois dans la source ; supprimez l’une des deux
handback-invalid-front = { $language } non valide dans le front matter (ligne { $line })
handback-source-invalid-front = { $language } non valide dans le front matter de la source (source, ligne { $line })
handback-invalid-table = { $language } non valide (ligne { $line })
handback-source-invalid-table = { $language } non valide dans la source (source, ligne { $line })
handback-invalid-message = Fluent non valide (ligne { $line })
handback-source-invalid-message = Fluent non valide dans la source (source, ligne { $line })
handback-mixed-front = l’un des documents a un front matter TOML, l’autre un front matter YAML
handback-opaque = locdrift n’écrit pas ce format : traduisez le document à la main, puis exécutez locdrift accept
handback-no-front = il n’a pas de front matter où enregistrer la provenance
handback-no-record = il n’a pas de place pour enregistrer la provenance
# Only inline markup of a segment changed, and where it belongs in the translation is not certain.
handback-words-unchanged =
    { $segments ->
        [one] le balisage de { $segments } segment a changé, mais pas ses mots ; actualisez-le à la main
       *[other] le balisage de { $segments } segments a changé, mais pas leurs mots ; actualisez-les à la main
    }
handback-uncommitted-source = sa provenance indique un commit, et la source a des modifications non validées : validez d’abord la source dans un commit
handback-shared-record = un seul enregistrement de provenance vaut pour toute la langue : actualisez-le à la main une fois que toutes les pages sont à jour
handback-date-alone = sa provenance n’est qu’une date, qui ne désigne aucune version de la source ; exécutez d’abord locdrift adopt
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment nécessite un traducteur
       *[other] { $segments } segments nécessitent un traducteur
    }
handback-own-value = { $key } : modifié dans la source, et la traduction a sa propre valeur (source, ligne { $lines })
handback-new-words = { $key } : la source contient de nouveaux mots (source, ligne { $lines })
handback-own-dropped = { $key } : supprimé de la source, et la traduction a sa propre valeur (traduction, ligne { $lines })
handback-untouched = la ligne { $lines } est inchangée, bien que la ligne { $source } de la source ait changé ; traduisez-la, ou utilisez --force
handback-untouched-unaligned = aucun texte correspondant à la ligne { $source } de la source n’a été trouvé ; vérifiez-la, puis utilisez --force
handback-translated-by-hand = tout ce qui a changé dans la source est déjà traduit ; vérifiez-le, puis exécutez locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } segment modifié par une personne a été laissé tel quel ; pour le remplacer, utilisez --overwrite-edited
       *[other] { $segments } segments modifiés par une personne ont été laissés tels quels ; pour les remplacer, utilisez --overwrite-edited
    }
handback-engine-error = segment { $segment } : la commande signale : { $complaint }
handback-unanswered =
    { $segments ->
        [one] la commande n’a pas répondu pour { $segments } segment
       *[other] la commande n’a pas répondu pour { $segments } segments
    }
handback-copy-of-source = segment { $segment } : le texte cible est identique à la source
handback-term = segment { $segment } : le glossaire traduit « { $term } » par « { $wanted } »
handback-term-kept = segment { $segment } : selon le glossaire, « { $term } » reste non traduit
handback-term-avoided = segment { $segment } : le glossaire demande d’éviter « { $avoided } » pour « { $term } »
handback-broken = segment { $segment }, { $rule } : { $finding }
handback-no-old = git n’a pas de version antérieure, on ignore donc ce qui a été modifié ; relisez-le, puis utilisez --force
handback-untracked = il n’indique pas sa source, on ignore donc ce qui a été modifié ; relisez-le, puis utilisez --force
handback-read-only = une révision git n’est pas accessible en écriture
handback-not-utf8-line = la ligne { $line } de la source n’est pas de l’UTF-8 valide ; convertissez-la d’abord
handback-stray-returns = la ligne { $line } de la source se termine par deux retours chariot ; corrigez d’abord ses fins de ligne
handback-not-yaml = { $language } non valide dans le front matter de la source (ligne { $line }) ; corrigez-le d’abord
handback-not-table = { $language } non valide dans la source (ligne { $line }) ; corrigez-le d’abord
handback-not-fluent = Fluent non valide dans la source (ligne { $line }) ; corrigez-le d’abord
# $why is the message “the result would not have the structure of the source …”, $found the first characters of what stands there.
handback-unfit-found = { $why } : { $found } commence un autre bloc
handback-not-translatable = un fichier YAML de schéma inconnu n’est pas traduit ; pour le traduire, indiquez-le avec --include ou « include »
handback-still-source = il est identique à la source ; traduisez-le d’abord
handback-untranslated =
    { $segments ->
        [one] le seul texte cible est identique à sa source ; traduisez-le, ou utilisez --allow-untranslated
       *[other] les { $segments } textes cible sont tous identiques à leurs sources ; traduisez-les, ou utilisez --allow-untranslated
    }
handback-in-source-language =
    { $segments ->
        [one] { $segments } segment apparaît dans la langue source jusqu’à sa traduction
       *[other] { $segments } segments apparaissent dans la langue source jusqu’à leur traduction
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } texte cible est identique à sa source
       *[other] { $segments } textes cible sont identiques à leurs sources
    }
# The translator confirmed a target that lacks $code or has it too much, as it was exported.
handback-kept = segment { $segment }, ligne { $line } : accepté tel que confirmé ; vérifiez la balise { $code }
handback-clash = le fichier a changé pendant cette exécution ; relancez la commande

## Summaries

handback-written =
    { $documents ->
        [one] { $documents } document écrit
       *[other] { $documents } documents écrits
    }
handback-would-write =
    { $documents ->
        [one] { $documents } document serait écrit
       *[other] { $documents } documents seraient écrits
    }
handback-refused =
    { $documents ->
        [one] { $documents } document refusé
       *[other] { $documents } documents refusés
    }
handback-left =
    { $documents ->
        [one] { $documents } document laissé à traiter à la main
       *[other] { $documents } documents laissés à traiter à la main
    }
handback-none = Rien à faire.

## Files that come back

# $why is in the words of the system or the file's own problem.
error-returned-file = Impossible d’importer { $path } : { $why }
error-nothing-returned = Aucun fichier XLIFF ou PO dans { $path }.
hint-export = Pour exporter une file d’attente : { $command }

## Help

help-apply = Importer des fichiers XLIFF ou PO traduits
help-apply-long =
    Reconstruire à partir de sa source chaque document d’un fichier XLIFF ou PO : le texte inchangé est conservé à l’octet près, et les segments reçoivent leurs traductions.

    Un document dont tous les segments sont définitifs reçoit un nouvel enregistrement de provenance et devient à jour.
help-apply-files = Fichiers XLIFF ou PO ; - pour l’entrée standard
help-apply-partial = Écrire aussi les documents dont certains segments ne sont pas définitifs ; ils restent périmés
help-apply-final = Considérer chaque texte cible comme définitif, pour les outils qui ne conservent pas d’états
help-apply-allow-untranslated = Écrire aussi les documents dont tous les textes cible sont identiques à leurs sources
help-update = Actualiser les traductions qui ne nécessitent pas de traducteur
help-update-long =
    Reporter dans les traductions les changements d’espaces, de métadonnées, de liens, de code et de mise en forme, copier les traductions de sources identiques, et déplacer les traductions dont la source a été déplacée.
help-accept = Enregistrer comme à jour des traductions modifiées
help-accept-long =
    Afficher ce qui a changé dans la source, et enregistrer que la traduction y correspond. Refusé si un texte dont la source a changé est resté tel qu’il était dans le commit qui a enregistré la provenance.
help-accept-force = Accepter aussi ce qui n’a pas été modifié ou ne peut pas être comparé
help-accept-list = Fichier contenant un chemin de document par ligne, tel que celui qu’exporte un rapport
help-dry-run = Ne rien écrire ; afficher ce qui changerait
help-type = Comment les traductions ont été faites : MT ou HT
help-locale-root = Dossier de traductions, ou balise d’une langue de la configuration ; répétable
help-paths = Documents, dossiers ou motifs ; les dossiers à comparer peuvent précéder
help-paths-long =
    Un chemin situé dans le dossier d’une langue ne sélectionne que cette langue ; un chemin de la source, ou relatif à une racine, sélectionne toutes les langues.

    Deux dossiers ou plus sont comparés entre eux, la source en premier, sauf si le premier se trouve dans un dossier de locdrift.yml. La langue d’un dossier est TAG, ou est sinon déduite de ses documents ou de son nom. Des chemins de documents peuvent suivre.
example-paths = Voir ce qui a changé pour les traductions d’un dossier
help-exit-codes-handback =
    Codes de sortie : 0 terminé, 1 un document a été refusé, 2 la commande n’a pas pu être exécutée.

example-apply = Prévisualiser ce que changerait un fichier importé
example-update = Actualiser ce qui ne nécessite pas de traducteur
example-accept = Enregistrer une traduction modifiée à la main

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = faite à partir de { $commit } du { $date }
adopt-better = correspond mieux que { $commit } du { $date } : { $list }
adopt-only = la seule version jusqu’alors
adopt-dated = choisie d’après la date parmi des versions équivalentes : { $versions }
adopt-no-version = la source n’a pas de version aussi ancienne que la traduction
adopt-unlike = elle ne ressemble à aucune version de sa source ; relisez-la, puis exécutez accept --force
adopt-alike = seule une date distingue des versions équivalentes, rien n’est donc enregistré : { $versions }
adopt-close = deux versions de la source correspondent presque aussi bien l’une que l’autre, rien n’est donc enregistré
adopt-structure = structure
adopt-code = code
adopt-links = liens
adopt-words = nombres et noms
adopt-front-matter = front matter
adopt-anchors = ancres
adopt-signs = ponctuation

help-adopt = Retrouver et enregistrer les versions source des traductions sans provenance
help-adopt-long =
    Comparer chaque traduction sans provenance aux versions de sa source jusqu’à la dernière modification de la traduction, et enregistrer celle dont la structure, le code, les liens, les nombres et les ancres correspondent le mieux. Si ces éléments ne permettent pas de trancher, la traduction reste sans provenance. Une date seule ne rend jamais une traduction à jour.
example-adopt = Voir à partir de quelles versions de la source les traductions d’un projet ont été faites
convert-line = Définissez « { $line } » dans { $file } pour que les nouveaux enregistrements de provenance soient utilisés.
convert-wrote = « record » a été modifié dans { $file }.
convert-differs = { $path } : statut { $before } avant, { $now } avec son nouvel enregistrement de provenance.
help-convert = Réécrire les enregistrements de provenance sous une autre forme
help-convert-long =
    Réécrire l’enregistrement de provenance de chaque traduction sous une autre forme, pour la même version de sa source, et supprimer l’ancien. Si cette version est inconnue, l’ancien enregistrement est conservé et la raison est affichée. Tous les enregistrements sont ensuite relus ; une page dont le statut changerait est signalée.
help-convert-to = Forme des nouveaux enregistrements de provenance : { $known }
help-write-config = Définir aussi « record » dans { $file }
example-convert = Prévisualiser la provenance dans des fichiers distincts
translate-summary =
    { $asked ->
        [one] { $fits } sur { $asked } segment traduit
       *[other] { $fits } sur { $asked } segments traduits
    }
translate-garbage =
    { $lines ->
        [one] La commande a écrit { $lines } ligne qui n’est pas une réponse ; attendu : des objets JSON avec « id » et « target » ou « error ».
       *[other] La commande a écrit { $lines } lignes qui ne sont pas des réponses ; attendu : des objets JSON avec « id » et « target » ou « error ».
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } réponse dont l’identifiant est inconnu a été ignorée.
       *[other] { $answers } réponses dont les identifiants sont inconnus ont été ignorées.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment a reçu deux réponses ; la première compte.
       *[other] { $answers } segments ont reçu deux réponses ; la première compte.
    }
translate-timed-out = La commande a été arrêtée : aucune réponse en { $seconds } s. Elle doit vider son tampon après chaque ligne écrite ; pour lui laisser plus de temps, utilisez --timeout.
translate-ended = La commande s’est terminée avant d’avoir répondu à tout.
translate-cut = Relancez la commande pour continuer ; les documents terminés sont enregistrés.
translate-known =
    { $answers ->
        [one] { $answers } réponse d’une exécution précédente a été utilisée.
       *[other] { $answers } réponses d’une exécution précédente ont été utilisées.
    }
translate-kept =
    { $answers ->
        [one] { $answers } réponse pour un document qui n’a pas pu être écrit est conservée pour la prochaine exécution.
       *[other] { $answers } réponses pour des documents qui n’ont pas pu être écrits sont conservées pour la prochaine exécution.
    }
error-engine-start = Impossible de lancer la commande de traduction : { $why }
usage-error-no-engine = Aucune commande de traduction. Utilisez --command 'CMD', ou définissez « command » dans { $file }.
help-translate = Traduire la file d’attente avec votre propre commande
help-translate-long =
    Lancer une commande et écrire sur son entrée standard un objet JSON par ligne pour chaque segment : id, langue, source avec ses balises sous forme d’espaces réservés (<1>…</1>, <2/>), base, traduction actuelle, titres, segments voisins, mémoire de traduction et glossaire. La commande répond sur sa sortie standard, dans n’importe quel ordre, par des lignes {"{"}"id": …, "target": …{"}"} ou {"{"}"id": …, "error": …{"}"}.

    Chaque texte cible est vérifié comme avec apply. En cas d’échec, il est renvoyé avec les raisons ; s’il échoue encore, le segment reste dans la file d’attente. Chaque document est écrit dès que ses segments ont reçu une réponse, avec le type MT. Le texte modifié par une personne est conservé.
help-engine-command = Commande shell à exécuter ; par défaut, « command » dans { $file }
help-engine-repairs = Nombre de fois qu’un texte cible refusé est renvoyé (par défaut : 1)
help-engine-timeout = Nombre de secondes d’attente pour la réponse à un segment (par défaut : 120)
help-engine-in-flight = Nombre de segments en cours à la fois (par défaut : 32)
help-overwrite-edited = Permettre à la traduction automatique de remplacer le texte modifié par une personne
help-translate-dry-run = Écrire les lignes sur la sortie standard au lieu de lancer la commande
example-translate = Traduire les dix documents les plus urgents avec un script
help-repair = Réparer ce que la traduction automatique a endommagé
help-repair-long =
    Rétablir ce que contient la version traduite de la source : identificateurs, versions, espaces réservés, code, libellés de liens, alertes, ancres. Chaque page est relue avant d’être écrite : sa structure doit être la même, et seules les réparations peuvent différer. La provenance n’est pas modifiée. Les constats sans réparation certaine sont laissés tels quels.
help-repair-rule = Ne réparer que ce que trouve cette règle ; répétable
example-repair = Prévisualiser les réparations
