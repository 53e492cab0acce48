//! Getting around: keys, search, and the reader's language; and that no page breaks its own policy.

use crate::{MORTGAGE, TWICE};
use recourse_stories::browser::{Result, Stage};
use thirtyfour::Key;

/// The worklist and the search are moved through by keys alone, and a name is found without its accents.
#[tokio::test(flavor = "multi_thread")]
async fn keys_move_through_the_worklist_and_search_folds_accents() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    ingrid.keys("jj").await?;
    assert_eq!(ingrid.text("tr.is-current .row-link").await?, MORTGAGE);
    ingrid.keys("k").await?;
    assert_eq!(ingrid.text("tr.is-current .row-link").await?, TWICE);
    ingrid.keys("j").await?;
    ingrid.keys(Key::Enter).await?;
    ingrid.find(".case-head").await?;
    assert_eq!(ingrid.path().await?, format!("/cases/{MORTGAGE}"));

    ingrid.keys("/").await?;
    ingrid.keys("odegard" + Key::Enter).await?;
    ingrid.find("[data-worklist]").await?;
    assert!(ingrid.path().await?.starts_with("/search"), "{}", ingrid.path().await?);
    assert_eq!(ingrid.texts(".worklist .row-link").await?, [MORTGAGE]);
    assert!(ingrid.text(".worklist tbody").await?.contains("Ødegård"));

    ingrid.keys("gw").await?;
    ingrid.find(".tabs").await?;
    assert_eq!(ingrid.path().await?, "/work");
    ingrid.keys("?").await?;
    ingrid.find("dialog#keys[open]").await?;
    Ok(())
}

/// The pages speak Finnish when asked, and no page breaks the policy it is sent with.
#[tokio::test(flavor = "multi_thread")]
async fn pages_turn_finnish_and_break_no_policy() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    assert_eq!(ingrid.find("html").await?.attr("lang").await?.as_deref(), Some("nb"));
    ingrid.find("#language option[value=fi]").await?.click().await?;
    ingrid.press(".rail form[action='/language'] button").await?;
    ingrid.find("html[lang=fi]").await?;
    assert!(ingrid.page_text().await?.contains("Karanteeni"), "{}", ingrid.page_text().await?);

    let case = format!("/cases/{TWICE}");
    let forms = ["classify", "decide", "answer", "escalate", "request-information"];
    let mut pages: Vec<String> =
        ["/work", "/work?view=all", "/cases/new", "/quarantine", "/search", "/law"]
            .map(str::to_owned)
            .to_vec();
    pages.push("/law/eu.psd2.complaint.answer".to_owned());
    pages.push(case.clone());
    pages.extend(forms.map(|form| format!("{case}/do/{form}")));
    for page in pages {
        ingrid.open_page(&page).await?;
        assert_eq!(ingrid.count("html[lang=fi]").await?, 1, "{page} is not in Finnish");
        assert_eq!(ingrid.severe().await?, Vec::<String>::new(), "{page}");
        // A text without a translation would show its key.
        let text = ingrid.page_text().await?;
        let bare = text
            .split_whitespace()
            .find(|word| word.starts_with("field-") || word.starts_with("command-"));
        assert_eq!(bare, None, "{page}");
    }
    Ok(())
}
