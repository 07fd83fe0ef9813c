//! Terms: translations are held against the glossary of the project.

use crate::damage::BasedPage;
use crate::document::block::BlockKind;
use crate::glossary::Glossary;
use crate::rules::BrokenTerms;

/// Finds the terms that a translation breaks: it is compared with its base block by block, and what is not aligned
/// is not judged.
pub(super) fn broken(page: &BasedPage<'_>, glossary: &Glossary) -> BrokenTerms {
    let ((base, translation), alignment) = (page.contents(), page.alignment());
    let mut broken = Vec::new();
    for (at, block) in base.blocks.iter().enumerate().filter(|(_, block)| block.has_text()) {
        let own = alignment.get(at).and_then(|own| translation.blocks.get(own));
        // What nobody translated yet is another finding.
        let Some(own) = own.filter(|own| own.layers.text != block.layers.text) else { continue };
        if block.kind == BlockKind::Code {
            continue;
        }
        let breaches = glossary.breaches(&block.layers.text, &own.layers.text);
        broken.extend(breaches.into_iter().map(|breach| (breach, own.lines)));
    }
    broken
}
