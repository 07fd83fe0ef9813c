### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = Impossible de lire le fichier : { $complaint }.
exchange-empty = Le fichier est vide.
exchange-unknown-format = Ce n’est ni du XLIFF ni du PO.
exchange-other-schema = Le format est « { $found } » ; attendu : locdrift.queue/1. Exportez à nouveau la file d’attente avec cette version : locdrift queue --format json
exchange-not-utf8 = Ce n’est ni de l’UTF-8 ni de l’UTF-16 valide ; enregistrez le fichier en UTF-8.
exchange-encoding = L’encodage { $found } n’est pas pris en charge ; enregistrez le fichier en UTF-8.
exchange-truncated = Le fichier se termine trop tôt.
exchange-too-large = Ce texte dépasse la limite de { $limit } octets.
# $complaint is the XML parser's own words, in English.
exchange-xml = XML non valide : { $complaint }.
exchange-doctype = Les déclarations de type de document (DOCTYPE) ne sont pas autorisées ; supprimez celle-ci.
exchange-entity = Entité « { $found } » inconnue ; XML ne connaît que lt, gt, amp, apos et quot.
exchange-too-deep = L’imbrication des éléments dépasse { $limit } niveaux.
exchange-root = L’élément racine est « { $found } » ; attendu : xliff.
exchange-version = XLIFF { $found } n’est pas pris en charge ; attendu : 1.2 ou 2.1.
exchange-po-line = Attendu : un commentaire, un mot-clé tel que msgid ou une chaîne entre guillemets.
exchange-po-string = Cette chaîne n’est pas entre guillemets.
exchange-po-escape = Séquence d’échappement « { $found } » inconnue. Pour une barre oblique inverse littérale, écrivez-en deux.
exchange-po-missing = L’entrée qui précède cette ligne n’a pas de { $keyword }.
exchange-po-misplaced = { $keyword } n’est pas autorisé ici.

note-to-place = Balises de la source restant à placer : { $codes }
note-to-remove = Balises absentes de la source : { $codes }
