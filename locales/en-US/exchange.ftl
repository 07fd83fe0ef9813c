### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = The file cannot be read: { $complaint }.
exchange-empty = The file is empty.
exchange-unknown-format = This is neither XLIFF nor PO.
exchange-other-schema = The format is “{ $found }”; expected locdrift.queue/1. Export the queue again with this version: locdrift queue --format json
exchange-not-utf8 = Not valid UTF-8 or UTF-16; save the file as UTF-8.
exchange-encoding = The encoding { $found } is not supported; save the file as UTF-8.
exchange-truncated = The file ends too early.
exchange-too-large = This text is longer than the limit of { $limit } bytes.
# $complaint is the XML parser's own words, in English.
exchange-xml = Invalid XML: { $complaint }.
exchange-doctype = A document type declaration (DOCTYPE) is not allowed; remove it.
exchange-entity = Unknown entity “{ $found }”; XML has only lt, gt, amp, apos and quot.
exchange-too-deep = Elements are nested more than { $limit } levels deep.
exchange-root = The root element is “{ $found }”; expected xliff.
exchange-version = XLIFF { $found } is not supported; expected 1.2 or 2.1.
exchange-po-line = Expected a comment, a keyword such as msgid, or a quoted string.
exchange-po-string = This string is not enclosed in quotation marks.
exchange-po-escape = Unknown escape sequence “{ $found }”. Write a literal backslash twice.
exchange-po-missing = The entry before this line has no { $keyword }.
exchange-po-misplaced = { $keyword } is not allowed here.

note-to-place = Tags of the source still to be placed: { $codes }
note-to-remove = Tags that the source does not have: { $codes }
