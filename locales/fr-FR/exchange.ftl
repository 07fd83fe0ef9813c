### Ce qui ne va pas dans un fichier XLIFF ou PO revenu d’un outil de traduction, en une phrase
### entière. Les noms d’éléments et les mots-clés ne sont jamais traduits.

# $complaint est le texte du système d’exploitation.
exchange-unreadable = Impossible de lire le fichier : { $complaint }.
exchange-empty = Le fichier est vide.
exchange-unknown-format = Ce n’est ni du XLIFF ni du PO.
exchange-other-schema = Il est au format « { $found } », et non locdrift.queue/1. Exportez la file avec cette version : locdrift queue --format json.
exchange-not-utf8 = Ce n’est ni de l’UTF-8 ni de l’UTF-16 valide ; enregistrez le fichier en UTF-8.
exchange-encoding = L’encodage { $found } ne peut pas être lu ; enregistrez le fichier en UTF-8.
exchange-truncated = Le fichier se termine ici, mais il n’est pas complet.
exchange-too-large = Ce texte dépasse { $limit } octets, et la suite n’est pas lue.
# $complaint est le texte anglais de l’analyseur XML.
exchange-xml = Ce n’est pas du XML bien formé : { $complaint }.
exchange-doctype = Une déclaration de type de document (DOCTYPE) n’est pas acceptée ; supprimez-la.
exchange-entity = Il n’y a pas d’entité « { $found } ». XML ne connaît que lt, gt, amp, apos et quot.
exchange-too-deep = L’imbrication des éléments dépasse { $limit } niveaux.
exchange-root = L’élément racine est « { $found } » ; attendu : xliff, de XLIFF 1.2.
exchange-version = C’est du XLIFF { $found } ; attendu : XLIFF 1.2.
exchange-po-line = Ce n’est ni un commentaire, ni un mot-clé tel que msgid, ni un texte qui en dépend.
exchange-po-string = Ce texte n’est pas placé entre deux guillemets droits.
exchange-po-escape = « { $found } » n’est pas une séquence d’échappement. Une barre oblique inverse simple s’écrit deux fois.
exchange-po-missing = L’entrée avant cette ligne n’a pas de { $keyword }.
exchange-po-misplaced = { $keyword } ne peut pas figurer ici.

note-to-place = Codes de la source encore à placer : { $codes }
note-to-remove = Codes absents de la source : { $codes }
