//! The words of a page that its script puts there.

use std::collections::BTreeMap;

use crate::drift::{AlignedBy, DriftKind, Op};
use crate::i18n::{Localizer, Message};
use crate::status::Status;
use crate::wording::{kind_label, status_label};

/// The words by the names under which the script knows them.
pub(super) fn words(localizer: &Localizer) -> BTreeMap<String, String> {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for message in OWN {
        let name = message.id().trim_start_matches("page-").to_owned();
        words.insert(name, localizer.text(message));
    }
    for status in Status::ALL {
        words.insert(format!("status-{}", status.id()), status_label(status, localizer));
    }
    for kind in DriftKind::ALL {
        words.insert(format!("kind-{}", kind.id()), localizer.text(&kind_label(kind)));
    }
    words.insert("kind-unknown".to_owned(), localizer.text(&Message::PageKindUnknown));
    for (by, message) in [
        (AlignedBy::Key, Message::PageByKey),
        (AlignedBy::Anchor, Message::PageByAnchor),
        (AlignedBy::Heading, Message::PageByHeading),
        (AlignedBy::Tokens, Message::PageByTokens),
        (AlignedBy::Position, Message::PageByPosition),
        (AlignedBy::Length, Message::PageByLength),
    ] {
        words.insert(format!("by-{}", by.id()), localizer.text(&message));
    }
    for (op, message) in [
        (Op::Insert, Message::PageOpInsert),
        (Op::Delete, Message::PageOpDelete),
        (Op::Replace, Message::PageOpReplace),
    ] {
        words.insert(format!("op-{}", op.id()), localizer.text(&message));
    }
    words
}

/// Words that stand nowhere else. What the script puts into them stands between braces.
const OWN: &[Message<'static>] = &[
    Message::PageOverview,
    Message::PageDocuments,
    Message::PageDocument,
    Message::PageSearch,
    Message::PageAll,
    Message::PageLocale,
    Message::PageStatus,
    Message::PageKind,
    Message::PageOwner,
    Message::PageRule,
    Message::PageFolder,
    Message::PageType,
    Message::PageSort,
    Message::PagePath,
    Message::PageWords,
    Message::PageFormatting,
    Message::PageDays,
    Message::PageFirst,
    Message::PageFolders,
    Message::PageFoldersHint,
    Message::PageFoldersCount,
    Message::PageLag,
    Message::PageTypes,
    Message::PageOwners,
    Message::PageNobody,
    Message::PageTranslation,
    Message::PageSourceLine { lines: "{lines}" },
    Message::PageLine { lines: "{lines}" },
    Message::PageInsertAfter { line: "{line}" },
    Message::PagePair { label: "{label}", value: "{value}" },
    Message::PageCount { label: "{label}", count: "{count}" },
    Message::PageUnaligned,
    Message::PageDone,
    Message::PageFindings,
    Message::PageChanges,
    Message::PageMetadata,
    Message::PageNothing,
    Message::PageNoChanges,
    Message::PageSource,
    Message::PageOnForge,
    Message::PageCommand,
    Message::PageReviewed,
    Message::PageMark,
    Message::PageUnmark,
    Message::PageExport,
    Message::PageKeys,
    Message::PageKeyNext,
    Message::PageKeyOpen,
    Message::PageKeyMark,
    Message::PageKeySearch,
    Message::PageKeyBack,
    Message::PageKeyHelp,
    Message::PageClose,
    Message::PageBack,
    Message::PagePrevious,
    Message::PageNext,
    Message::PageShown,
    Message::PageClear,
    Message::PageCopy,
    Message::PageCut,
    Message::PageError,
    Message::PageWarning,
    Message::PageHistory,
    Message::PageDate,
    Message::PageNumbers,
    Message::PageLagMedian,
    Message::PageLagNinth,
];
