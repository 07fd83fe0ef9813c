//! The rule `glossary`: translations are held against the terms of the project.

use insta::assert_snapshot;

use crate::handback::Project;

const CONFIG: &str = "source: source\nlocales: [{locale: nl-NL, root: nl-nl}]\nglossary: terms-{lang}.csv\n";

/// A project with terms for Dutch, a page that keeps to them, one that does not and one whose source went on since.
fn project() -> Option<Project> {
    let project = Project::new()?;
    project.configure(CONFIG);
    project.sandbox.file(
        "terms-nl-NL.csv",
        "term,translation,note,use\ndevice,apparaat,,\nFabrikam,,,keep\nsign in,inloggen,,avoid\n",
    );
    let good = "---\n«record»\n---\n# Apparaat\n\nApparaten van Fabrikam gebruiken `device`.\n";
    project.document("good.md", "# Device\n\nFabrikam devices use `device`.\n", good);
    let bad =
        "---\n«record»\n---\n# Titel\n\nStart het toestel opnieuw.\n\nInloggen bij Fabriek.\n\nDe vlag `device`.\n";
    let source = "# Title\n\nRestart the device.\n\nSign in to Fabrikam.\n\nThe `device` flag.\n";
    project.document("bad.md", source, bad).document("old.md", source, bad);
    project.commit();
    project.source("old.md", "# Title\n\nRestart it at once.\n\nSign in to Fabrikam.\n\nThe flag.\n").commit();
    Some(project)
}

#[test]
fn terms_are_held_against_the_version_that_was_translated() {
    let Some(project) = project() else { return };
    assert_snapshot!(project.run(&["check", "--format", "github"]).whole(), @r"
    exit 1
    -- stdout
    ::error file=nl-nl/old.md,line=9,endLine=9,title=stale-translation (nl-NL)::The source text changed after this translation was made: 6 of 11 words to review.
    ::warning file=nl-nl/bad.md,line=9,endLine=9,title=glossary (nl-NL)::The glossary translates “device” as “apparaat”, which the translation does not use.
    ::warning file=nl-nl/bad.md,line=11,endLine=11,title=glossary (nl-NL)::The glossary says to avoid “inloggen” for “sign in”.
    ::warning file=nl-nl/bad.md,line=11,endLine=11,title=glossary (nl-NL)::The glossary keeps “Fabrikam” untranslated; the translation does not have it.
    ::warning file=nl-nl/old.md,line=9,endLine=9,title=glossary (nl-NL)::The glossary translates “device” as “apparaat”, which the translation does not use.
    ::warning file=nl-nl/old.md,line=11,endLine=11,title=glossary (nl-NL)::The glossary says to avoid “inloggen” for “sign in”.
    ::warning file=nl-nl/old.md,line=11,endLine=11,title=glossary (nl-NL)::The glossary keeps “Fabrikam” untranslated; the translation does not have it.
    ::notice title=locdrift::Next: locdrift queue
    ");
}

#[test]
fn a_term_is_an_error_where_the_project_says_so_and_only_there() {
    let Some(project) = project() else { return };
    let run = |rules: &str| {
        project.configure(&format!("{CONFIG}rules: {{stale-translation: warn, glossary: {rules}}}\n"));
        project.run(&["check"]).code
    };
    assert_eq!((run("error"), run("warn"), run("off")), (Some(1), Some(0), Some(0)));
    assert_eq!((run("{MT: error, HT: off}"), run("{MT: off, HT: error}")), (Some(1), Some(0)));
}
