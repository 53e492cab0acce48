//! The customer at a telephone, and the desk on the other side.

use recourse_stories::browser::{Look, Result, Stage};

/// Proves NO-03, NO-04, NO-10: from the public form to a case that both sides write on, on a screen of 390
/// pixels, in the customer's language, without an account.
#[tokio::test(flavor = "multi_thread")]
async fn a_customer_complains_and_follows_the_case() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let phone = stage.browser(Look { width: 390, height: 844, ..Look::default() }).await?;
    phone.open_page("/f/fjordbanken/nb/complain").await?;
    assert_eq!(phone.overflow().await?, 0, "nothing stands beside the screen");
    // Sent empty, it says what is missing and keeps the rest.
    phone.fill("expectation", "Betal gebyret tilbake.").await?;
    phone.press("button[value=send]").await?;
    phone.find(".errors").await?;
    assert_eq!(phone.value("expectation").await?, "Betal gebyret tilbake.");
    phone.choose("product", "current-account").await?;
    phone.fill("text", "Gebyret på 75 kroner ble trukket to ganger i oktober.").await?;
    phone.fill("account-number", "0000 11 22222").await?;
    phone.fill("name", "Åse Sæther").await?;
    phone.fill("email", "ase@post.example").await?;
    phone.press("button[value=send]").await?;
    let number = phone.text(".number").await?;
    assert!(number.starts_with("FJO-"), "{}", phone.page_text().await?);
    assert_eq!(phone.path().await?, format!("/f/fjordbanken/nb/case/{number}?new=1"));
    assert_eq!(phone.overflow().await?, 0);

    phone.open_page(&format!("/f/fjordbanken/nb/case/{number}/message")).await?;
    phone.fill("text", "Jeg glemte å si at det skjedde 12. oktober.").await?;
    phone.press(".form .btn").await?;
    phone.find("[role=status]").await?;
    assert!(phone.page_text().await?.contains("12. oktober"));

    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    ingrid.open_page(&format!("/cases/{number}")).await?;
    let text = ingrid.page_text().await?;
    assert!(text.contains("trukket to ganger") && text.contains("12. oktober"), "{text}");

    phone.open_page(&format!("/f/fjordbanken/nb/case/{number}/withdraw")).await?;
    phone.press("#sure").await?;
    phone.press(".btn--danger").await?;
    assert!(phone.text(".steps").await?.contains("Du trakk klagen"));
    assert_eq!(phone.severe().await?, Vec::<String>::new(), "the browser has nothing to say");
    Ok(())
}
