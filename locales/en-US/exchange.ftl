### What is the matter with an XLIFF or PO file that came back from a translation tool, as a whole
### sentence. Names of elements and keywords are never translated.

# $complaint is the operating system's own words.
exchange-unreadable = The file cannot be read: { $complaint }.
exchange-empty = The file is empty.
exchange-unknown-format = This is neither XLIFF nor PO.
exchange-other-schema = It has the format “{ $found }”, not locdrift.queue/1. Export the queue with this version: locdrift queue --format json.
exchange-not-utf8 = This is not valid UTF-8 or UTF-16; store the file as UTF-8.
exchange-encoding = The encoding { $found } cannot be read; store the file as UTF-8.
exchange-truncated = The file ends here, but is not complete.
exchange-too-large = This text is longer than { $limit } bytes, and more is not read.
# $complaint is the XML parser's own words, in English.
exchange-xml = This is not well-formed XML: { $complaint }.
exchange-doctype = A document type declaration (DOCTYPE) is not accepted; remove it.
exchange-entity = There is no entity “{ $found }”. XML knows only lt, gt, amp, apos and quot.
exchange-too-deep = Elements stand in each other more than { $limit } levels deep.
exchange-root = The outermost element is “{ $found }”; expected xliff, of XLIFF 1.2.
exchange-version = This is XLIFF { $found }; expected XLIFF 1.2.
exchange-po-line = This is neither a comment, nor a keyword such as msgid, nor a text that belongs to one.
exchange-po-string = This text does not stand between two quotation marks.
exchange-po-escape = “{ $found }” is not an escape sequence. A backslash as such is written twice.
exchange-po-missing = The entry before this line has no { $keyword }.
exchange-po-misplaced = { $keyword } cannot stand here.

note-to-place = Codes of the source still to be placed: { $codes }
note-to-remove = Codes that the source does not have: { $codes }
