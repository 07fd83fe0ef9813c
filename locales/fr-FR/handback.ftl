### Les traductions qui reviennent : apply, update et accept. Les noms de commandes et d’options, les chemins, les identifiants de segments, MT et HT ne sont jamais traduits.

## Ce qu’il advient d’un document. Chaque texte suit un chemin ; il s’accorde avec « traduction ».

handback-translated =
    { $segments ->
        [one] { $segments } segment traduit ; à jour
       *[other] { $segments } segments traduits ; à jour
    }
# $open est le nombre de segments qui n’ont pas encore de texte cible définitif.
handback-partly =
    { $segments ->
        [one] { $segments } segment traduit, { $open } à terminer ; toujours obsolète
       *[other] { $segments } segments traduits, { $open } à terminer ; toujours obsolète
    }
handback-formatted =
    { $segments ->
        [one] mise en forme reportée dans { $segments } segment, { $open } à traduire ; toujours obsolète
       *[other] mise en forme reportée dans { $segments } segments, { $open } à traduire ; toujours obsolète
    }
handback-unrecorded =
    { $segments ->
        [one] { $segments } segment traduit ; il n’y a pas de place pour la provenance, le document reste donc sans suivi
       *[other] { $segments } segments traduits ; il n’y a pas de place pour la provenance, le document reste donc sans suivi
    }
handback-updated = actualisée ; à jour
handback-copied = copiée depuis { $from } ; à jour
handback-moved = déplacée depuis { $from }
handback-renamed = déplacée depuis { $from } et actualisée ; à jour
handback-rehomed = sa provenance a été déplacée ici depuis { $from }
handback-accepted = acceptée ; à jour
handback-converted = convertie
handback-repaired =
    { $repairs ->
        [one] { $repairs } réparation
       *[other] { $repairs } réparations
    }
handback-repaired-partly =
    { $repairs ->
        [one] { $repairs } réparation ; restant : { $left }
       *[other] { $repairs } réparations ; restant : { $left }
    }
handback-not-repaired = non réparé : la réparation modifierait autre chose
handback-nothing = déjà à jour
handback-waits = Une autre exécution de locdrift écrit dans { $path }. Attente de sa fin.

## Pourquoi rien n’est fait. Chaque texte suit le chemin d’un document.

handback-no-document = aucun document source n’a ce chemin
handback-no-path = le fichier ne dit pas de quel document il s’agit
handback-wrong-locale = le fichier est destiné à « { $found } », qui n’est pas une des langues cibles ici
handback-no-locale = le fichier n’indique pas à quelle langue il est destiné ; indiquez une langue cible avec --locale TAG
# $status est un statut tel que « obsolète ».
handback-wrong-status = statut du document : { $status }
# $why est une raison telle que « le clone de la source est superficiel ».
handback-unreadable = ses versions ne peuvent pas être lues : { $why }
handback-not-utf8 = ce n’est pas de l’UTF-8 ; convertissez-le d’abord
handback-outdated-segment = segment { $segment } : la source a changé après l’exportation ; exportez de nouveau
handback-outdated = la source a changé après l’exportation ; exportez de nouveau
handback-translation-changed = segment { $segment } : la traduction a changé après l’exportation ; exportez de nouveau
handback-unknown-segment = ligne { $line } : aucun segment de ce document n’a l’identifiant { $segment }
handback-contradictory = segment { $segment }, ligne { $line } : il est revenu deux fois avec des cibles différentes ; gardez-en une
handback-as-exported = le segment { $segment } est revenu tel qu’il a été exporté ; confirmez-le dans l’outil, ou laissez-le ouvert avec --partial
handback-missing-segment = le segment { $segment } n’est pas revenu ; s’il est dans un autre fichier, appliquez les deux à la fois ; sinon, rétablissez-le ou utilisez --partial
handback-new-missing-segment = le segment { $segment } n’est pas revenu ; un nouveau document n’est écrit qu’en entier, appliquez donc tous ses fichiers à la fois
# Like the next message, of a document that has no translation yet.
handback-new-unfinished =
    { $count ->
        [one] le segment { $segment } n’est pas définitif ; un nouveau document n’est écrit qu’en entier
       *[other] { $count } segments ne sont pas définitifs, à commencer par le segment { $segment } ; un nouveau document n’est écrit qu’en entier
    }
# $count est le nombre de segments sans texte cible définitif, $segment le premier d’entre eux.
handback-unfinished =
    { $count ->
        [one] le segment { $segment } n’est pas définitif ; terminez-le, ou utilisez --partial ou --final
       *[other] { $count } segments ne sont pas définitifs, à commencer par le segment { $segment } ; terminez-les, ou utilisez --partial ou --final
    }
# Where in a returned file something is wrong; it begins the messages below.
handback-segment = segment { $segment }
handback-segment-line = segment { $segment }, ligne { $line } 
handback-code-missing = { $place }: il manque { $code } dans le texte cible
handback-code-extra = { $place }: le texte cible contient { $code }, que la source ne contient pas, ou pas aussi souvent
handback-code-altered = { $place }: le texte cible contient { $code } là où la source contient { $expected }
handback-code-crossed = { $place }: { $code } n’est pas à sa place
# $lines est une ligne ou une plage de lignes du document source.
handback-unfit = le résultat n’aurait pas la structure de la source (source, ligne { $lines })
handback-unfit-segment = le résultat n’aurait pas la structure de la source (source, ligne { $lines }) ; voir le segment { $segment }
handback-unfit-mdx = le résultat ne compilerait pas en MDX (source, ligne { $lines }) : { $complaint }
handback-unfit-mdx-segment = le résultat ne compilerait pas en MDX (source, ligne { $lines }) : { $complaint } ; voir le segment { $segment }
handback-unfit-key = le résultat aurait pour { $key } une autre valeur que celle prévue
handback-repeated-key = la clé { $key } figure deux fois ; supprimez l’une des deux
handback-source-repeated-key = la clé { $key } figure deux fois dans la source ; supprimez l’une des deux
handback-invalid-front = les métadonnées ne sont pas du { $language } valide (ligne { $line })
handback-source-invalid-front = les métadonnées de la source ne sont pas du { $language } valide (source, ligne { $line })
handback-invalid-table = ce n’est pas du { $language } valide (ligne { $line })
handback-source-invalid-table = la source n’est pas du { $language } valide (source, ligne { $line })
handback-invalid-message = la ligne { $line } n’est pas du Fluent valide
handback-source-invalid-message = la source n’est pas du Fluent valide (source, ligne { $line })
handback-mixed-front = les métadonnées sont en TOML dans un document et en YAML dans l’autre
handback-opaque = rien n’est écrit dans ce format : traduisez le document à la main, puis exécutez locdrift accept
handback-no-front = il n’y a pas de métadonnées où noter la provenance
handback-no-record = il n’y a pas de place pour y noter la provenance
handback-words-unchanged =
    { $segments ->
        [one] la mise en forme de { $segments } segment a changé, mais aucun mot ; appliquez-la à la main
       *[other] la mise en forme de { $segments } segments a changé, mais aucun mot ; appliquez-la à la main
    }
handback-uncommitted-source = son enregistrement nomme un commit, et aucun commit ne contient la source telle qu’elle est : validez d’abord la source
handback-shared-record = un seul enregistrement vaut pour toutes les pages de la langue : renouvelez-le à la main quand toutes sont à jour
handback-date-alone = une date tient lieu d’enregistrement et ne désigne aucune version de la source ; exécutez d’abord locdrift adopt
handback-needs-translator =
    { $segments ->
        [one] { $segments } segment nécessite un traducteur
       *[other] { $segments } segments nécessitent un traducteur
    }
handback-own-value = { $key } : la source l’a modifié, et la traduction a sa propre valeur (source, ligne { $lines })
handback-new-words = { $key } : la source contient de nouveaux mots (source, ligne { $lines })
handback-own-dropped = { $key } : la source l’a supprimé, et la traduction a sa propre valeur (traduction, ligne { $lines })
handback-untouched = la ligne { $lines } dit encore ce qu’elle disait avant le changement de la source (source, ligne { $source }) ; traduisez-la, ou utilisez --force
handback-untouched-unaligned = impossible de savoir quel texte correspond à la ligne { $source } de la source ; examinez-le, puis utilisez --force
handback-translated-by-hand = tout ce qui a changé dans la source a été traduit après l’enregistrement de la provenance ; vérifiez-le, puis renouvelez-la : locdrift accept
handback-words-of-person =
    { $segments ->
        [one] { $segments } segment a été écrit par une personne et reste tel quel ; pour le remplacer, utilisez --overwrite-edited
       *[other] { $segments } segments ont été écrits par une personne et restent tels quels ; pour les remplacer, utilisez --overwrite-edited
    }
handback-engine-error = segment { $segment } : la commande signale : { $complaint }
handback-unanswered =
    { $segments ->
        [one] la commande n’a pas répondu pour { $segments } segment
       *[other] la commande n’a pas répondu pour { $segments } segments
    }
handback-copy-of-source = segment { $segment } : la cible répète sa source mot pour mot
handback-term = segment { $segment } : pour « { $term } », le glossaire indique « { $wanted } »
handback-term-kept = segment { $segment } : selon le glossaire, « { $term } » reste tel quel
handback-term-avoided = segment { $segment } : le glossaire demande d’éviter « { $avoided } » pour « { $term } »
handback-broken = segment { $segment }, { $rule } : { $finding }
handback-no-old = aucune version antérieure n’est dans git, on ignore donc ce qui a été modifié ; utilisez --force après une relecture
handback-untracked = il n’indique pas sa source, on ne peut donc pas savoir ce qui a été modifié ; utilisez --force après relecture
handback-read-only = les traductions sont lues dans une révision, où rien ne peut être écrit
handback-not-utf8-line = la ligne { $line } de la source n’est pas en UTF-8 ; convertissez-la d’abord
handback-stray-returns = la ligne { $line } de la source finit par deux retours chariot ; corrigez d’abord ses fins de ligne
handback-not-yaml = le front matter de la source n’est pas du { $language } (ligne { $line }) ; corrigez-le d’abord là
handback-not-table = la source n’est pas du { $language } valide (ligne { $line }) ; corrigez-la d’abord là
handback-not-fluent = la source n’est pas du Fluent valide (ligne { $line }) ; corrigez-la d’abord là
handback-unfit-found = { $why } : { $found } commence un autre bloc
handback-not-translatable = un YAML de forme inconnue n’est pas traduit ; nommez-le avec --include ou include: pour le faire traduire
handback-still-source = le texte est celui de la source ; traduisez-le d’abord
handback-untranslated =
    { $segments ->
        [one] la seule cible est identique à la source ; traduisez-la, ou utilisez --allow-untranslated
       *[other] les { $segments } cibles sont toutes identiques à la source ; traduisez-les, ou utilisez --allow-untranslated
    }
handback-same-as-source =
    { $segments ->
        [one] { $segments } cible est identique à la source
       *[other] { $segments } cibles sont identiques à la source
    }
handback-kept = segment { $segment }, ligne { $line } : confirmé tel quel ; vérifiez { $code }
handback-clash = le fichier a changé pendant que locdrift travaillait ; relancez la commande

## Récapitulatifs

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
        [one] { $documents } document à traiter à la main
       *[other] { $documents } documents à traiter à la main
    }
handback-none = Rien à faire.

## Les fichiers qui reviennent

# $why est le texte du système, ou le problème du fichier lui-même.
error-returned-file = { $path } ne peut pas être repris : { $why }

## Aide

help-apply = Placer dans leurs documents les traductions revenues d’un outil
help-apply-long =
    Reconstruire à partir de sa source chaque document d’un fichier XLIFF ou PO : ce qui n’a pas changé reste identique à l’octet près, et les segments reçoivent leurs traductions.

    Quand tous les segments d’un document sont définitifs, sa provenance est renouvelée et le document est à jour.
help-apply-files = Les fichiers XLIFF ou PO ; - pour l’entrée standard
help-apply-partial = Écrire aussi les documents dont certains segments ne sont pas définitifs ; ils restent obsolètes
help-apply-final = Considérer chaque texte cible comme définitif, pour les outils qui ne conservent pas d’états
help-apply-allow-untranslated = Écrire aussi les documents dont toutes les cibles sont identiques à la source
help-update = Mettre à jour les traductions tant qu’aucun traducteur n’est nécessaire
help-update-long =
    Reporter dans les traductions les changements de blancs, de métadonnées, de liens et de code, copier les traductions d’une source identique, et déplacer les traductions dont la source a été déplacée.
help-accept = Renouveler la provenance des traductions qu’une personne a mises à jour
help-accept-long =
    Afficher ce qui a changé dans la source, et enregistrer que la traduction le dit. Refusé lorsqu’un texte dont la source a changé dit encore ce qu’il disait au commit de la provenance.
help-accept-force = Accepter aussi ce qui n’a pas été modifié ou ne peut pas être comparé
help-accept-list = Un fichier de documents, un chemin par ligne, tel qu’un rapport l’exporte
help-dry-run = Ne rien écrire ; afficher la différence
help-type = Comment les traductions ont été faites : MT ou HT
help-locale-root = Un dossier de traductions, ou l’étiquette d’une langue cible de la configuration ; répétable
help-paths = Des documents, des dossiers ou des motifs ; les dossiers à comparer peuvent les précéder
help-paths-long =
    Un chemin dans le dossier d’une langue cible désigne cette langue seule ; un chemin de la source, ou relatif à une racine, les désigne toutes.

    Deux dossiers ou plus sont comparés entre eux, la source d’abord, sauf si le premier se trouve dans un dossier de locdrift.yml ; sans TAG=, la langue cible est déduite des documents ou du nom du dossier. Des chemins de documents peuvent suivre.
example-paths = Voir ce qui a changé pour les traductions d’un dossier
help-exit-codes-handback =
    Codes de sortie : 0 tout a été fait, 1 au moins un document refusé, 2 exécution impossible telle que demandée.

example-apply = Voir ce que changerait un fichier revenu
example-update = Mettre à jour ce qui ne nécessite pas de traducteur
example-accept = Se porter garant d’une traduction après l’avoir modifiée à la main

## Which version of the source a translation was made from. The parts stand behind one another, parted by “ · ”. $list holds the labels below, each with a number.

adopt-made-from = faite à partir de { $commit } du { $date }
adopt-better = correspond mieux que { $commit } du { $date } : { $list }
adopt-only = la seule version jusqu’alors
adopt-dated = autres versions qui correspondent aussi bien : { $versions } ; la date a décidé
adopt-no-version = la source n’a aucune version aussi ancienne que la traduction
adopt-unlike = elle a peu en commun avec les versions de sa source ; relisez-la, puis enregistrez-la avec accept --force
adopt-alike = versions de la source qui correspondent aussi bien : { $versions } ; seule une date les distingue, rien n’est donc enregistré
adopt-close = une version de la source correspond à peine mieux qu’une plus ancienne, rien n’est donc enregistré
adopt-structure = structure
adopt-code = code
adopt-links = liens
adopt-words = nombres et noms
adopt-front-matter = front matter
adopt-anchors = ancres
adopt-signs = ponctuation

help-adopt = Trouver la version source des traductions sans provenance, et l’enregistrer
help-adopt-long =
    Comparer chaque traduction sans provenance aux versions de sa source jusqu’à sa dernière modification, et enregistrer celle à laquelle sa structure, son code, ses liens, ses nombres et ses ancres correspondent le mieux. S’ils ne décident pas, rien n’est enregistré. Une date seule ne rend jamais une traduction à jour.
example-adopt = Voir à partir de quelles versions sources les traductions d’un projet ont été faites
convert-line = Indiquez « { $line } » dans { $file } : c’est l’enregistrement qu’ont désormais les traductions.
convert-wrote = « record » a été modifié dans { $file }.
convert-differs = { $path } avait l’état { $before } et a { $now } d’après son nouvel enregistrement.
help-convert = Réécrire la provenance des traductions sous une autre forme
help-convert-long =
    Donner à chaque traduction qui a une provenance un enregistrement d’une autre forme pour la même version de sa source, et supprimer l’ancien. Si cette version est inconnue, la traduction garde le sien et la raison est indiquée. Tout est ensuite relu : une page qui aurait un autre état est signalée.
help-convert-to = Écrire les enregistrements sous cette forme : { $known }
help-write-config = Modifier aussi « record » dans { $file }
example-convert = Voir ce qui serait enregistré dans les fichiers propres à locdrift
translate-summary =
    { $asked ->
        [one] { $fits } sur { $asked } segment traduit
       *[other] { $fits } sur { $asked } segments traduits
    }
translate-garbage =
    { $lines ->
        [one] La commande a écrit { $lines } ligne qui n’est pas une réponse ; une réponse est un objet JSON avec « id » et « target » ou « error ».
       *[other] La commande a écrit { $lines } lignes qui ne sont pas des réponses ; une réponse est un objet JSON avec « id » et « target » ou « error ».
    }
translate-unknown-id =
    { $answers ->
        [one] { $answers } réponse a un identifiant qui n’a pas été demandé ; elle a été ignorée.
       *[other] { $answers } réponses ont des identifiants qui n’ont pas été demandés ; elles ont été ignorées.
    }
translate-twice =
    { $answers ->
        [one] { $answers } segment a reçu une autre réponse ; la première compte.
       *[other] { $answers } segments ont reçu une autre réponse ; la première compte.
    }
translate-timed-out = La commande n’a pas répondu en { $seconds } s et a été arrêtée. Elle doit écrire chaque réponse sur une ligne et vider son tampon ; --timeout accorde plus de temps.
translate-ended = La commande s’est terminée avant d’avoir tout répondu.
translate-cut = Relancez pour continuer : ce qui est écrit reste écrit.
error-engine-start = La commande de traduction ne peut pas être lancée : { $why }
usage-error-no-engine = aucune commande de traduction : utilisez --command 'CMD', ou définissez « command » dans { $file }
help-translate = Faire traduire la file par une commande de votre choix
help-translate-long =
    Lancer une commande et écrire sur son entrée standard un objet JSON par ligne pour chaque segment : identifiant, langue cible, source avec les codes en marqueurs (<1>…</1>, <2/>), base, traduction actuelle, titres, voisins, mémoire et glossaire. La commande répond sur sa sortie standard, dans n’importe quel ordre, par une ligne {"{"}"id": …, "target": …{"}"} ou {"{"}"id": …, "error": …{"}"}.

    Chaque cible est vérifiée comme par apply. Celle qui ne convient pas est renvoyée avec les raisons ; si elle ne convient toujours pas, le segment reste dans la file. Un document est écrit dès que ses segments ont une réponse, avec le type MT. Ce qu’une personne a écrit reste.
help-engine-command = La commande, pour l’interpréteur du système ; à défaut, « command » dans { $file }
help-engine-repairs = Combien de fois une cible qui ne convient pas est renvoyée avec les raisons (par défaut : 1)
help-engine-timeout = Combien de secondes la commande peut mettre par segment (par défaut : 120)
help-engine-in-flight = Combien de segments la commande peut avoir à la fois (par défaut : 32)
help-overwrite-edited = Laisser la traduction automatique remplacer ce qu’une personne a écrit
help-translate-dry-run = Écrire les lignes sur la sortie standard au lieu de lancer la commande
example-translate = Traduire les dix documents les plus urgents avec un script
help-repair = Réparer ce que la traduction automatique a cassé
help-repair-long =
    Remettre ce que dit la version traduite de la source : identificateurs, versions, espaces réservés, code, étiquettes de liens, encadrés, ancres. Chaque page est relue avant d’être écrite : sa structure doit être la même, et seules les réparations peuvent différer. La provenance reste telle quelle. Les résultats sans réparation sûre restent.
help-repair-rule = Ne réparer que ce que trouve cette règle ; peut être répété
example-repair = Voir ce qui serait réparé
