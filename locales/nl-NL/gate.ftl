### Waarom iets niet kan zoals gevraagd

error-unknown-kind = De regel { $rule } heeft geen onderdeel “{ $kind }” waarvoor een niveau kan worden ingesteld.

## De opdrachtregel

help-deny = Weigeren wat een regel vindt; mag worden herhaald, en de laatste van -D, -W en -A telt
help-warn = Alleen waarschuwen voor wat een regel vindt; KIND is text, code, links, metadata, cosmetic, unknown, HT of MT
help-allow = Niet melden wat een regel vindt
