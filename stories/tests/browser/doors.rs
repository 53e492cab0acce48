//! Signing in and out, and forms that are not ours.

use crate::TWICE;
use recourse_stories::browser::{Look, Result, Stage, hidden_values};
use reqwest::{Client, StatusCode, header, redirect};

/// A wrong password is told in words and says nothing about who exists; signing out ends
/// the session, also for the back button.
#[tokio::test(flavor = "multi_thread")]
async fn signing_in_and_out() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let browser = stage.browser(Look::default()).await?;
    // Whoever is not signed in is asked to, and then sees the page that was wanted.
    browser.open_page(&format!("/cases/{TWICE}")).await?;
    assert!(browser.path().await?.starts_with("/sign-in?to="));
    let mut said = Vec::new();
    for login in ["ingrid", "nobody"] {
        browser.give_credentials("fjordbanken", login, "not the password").await?;
        said.push(browser.text(".error-summary").await?);
    }
    assert!(said[0].contains("password"), "{said:?}");
    assert_eq!(said[0], said[1], "the message tells who exists");
    browser.give_credentials("fjordbanken", "ingrid", &stage.program.password).await?;
    browser.find(".case-head").await?;

    let cookie = browser.web.get_named_cookie("recourse_session").await?;
    assert_eq!(cookie.http_only, Some(true));
    browser.press(".rail form[action='/sign-out'] button").await?;
    browser.find(".signin").await?;
    browser.web.back().await?;
    browser.find(".signin").await?;
    assert_eq!(browser.count(".case-head").await?, 0, "the page came back");

    // The cookie that was taken along opens nothing any more.
    let client = Client::builder().redirect(redirect::Policy::none()).build().expect("a client");
    let answer = client
        .get(format!("{}/work", stage.program.address))
        .header(header::COOKIE, format!("recourse_session={}", cookie.value))
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    Ok(())
}

/// A form without the session's word, or with another's, changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_not_ours_is_refused() -> Result<()> {
    let Some(stage) = Stage::open()? else { return Ok(()) };
    let ingrid = stage.signed_in("fjordbanken", "ingrid").await?;
    let cookie = ingrid.web.get_named_cookie("recourse_session").await?;
    let session = format!("recourse_session={}", cookie.value);
    let case = format!("{}/cases/{TWICE}", stage.program.address);
    let client = Client::builder().redirect(redirect::Policy::none()).build().expect("a client");
    let page = client.get(format!("{case}/do/note")).header(header::COOKIE, &session).send().await;
    let html = page.expect("a page").text().await.expect("its text");
    let hidden = hidden_values(&html);
    let word = |name: &str| {
        let found = hidden.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.clone()).expect("a hidden value")
    };
    let post = |csrf: Option<String>| {
        let mut form = vec![("version".to_owned(), word("version"))];
        form.push(("text".to_owned(), "Skrevet av noen andre".to_owned()));
        form.extend(csrf.map(|csrf| ("csrf".to_owned(), csrf)));
        let body: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
            .collect();
        client
            .post(format!("{case}/do/note"))
            .header(header::COOKIE, &session)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body.join("&"))
            .send()
    };
    for forged in [None, Some(String::new()), Some("0".repeat(32))] {
        let answer = post(forged.clone()).await.expect("an answer");
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{forged:?}");
    }
    ingrid.open_page(&format!("/cases/{TWICE}")).await?;
    assert!(!ingrid.page_text().await?.contains("Skrevet av noen andre"));
    // The same form with the word is taken: it was the word that was missing.
    let answer = post(Some(word("csrf"))).await.expect("an answer");
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    Ok(())
}
