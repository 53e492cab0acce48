//! What a person does on a page: open, read, fill in, press.

use super::{Browser, Fault, Result};
use std::time::Duration;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;

/// How long a page may take to show what is looked for; a debug build on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(15);
const BETWEEN: Duration = Duration::from_millis(50);

impl Browser {
    /// Opens an address of the desk.
    ///
    /// # Errors
    /// When the page does not load.
    pub async fn open_page(&self, path: &str) -> Result<()> {
        self.said(&format!("opening {path}"), self.web.goto(self.url(path)).await).await
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Signs in and waits for the worklist.
    ///
    /// # Errors
    /// When the person is not let in.
    pub async fn sign_in(&self, firm: &str, login: &str, password: &str) -> Result<()> {
        self.open_page("/sign-in").await?;
        self.give_credentials(firm, login, password).await?;
        self.find(".tabs").await?;
        Ok(())
    }

    /// Fills in the form of the sign-in page and sends it.
    ///
    /// # Errors
    /// When this is not the sign-in page.
    pub async fn give_credentials(&self, firm: &str, login: &str, password: &str) -> Result<()> {
        self.choose("firm", firm).await?;
        self.fill("login", login).await?;
        self.fill("password", password).await?;
        self.press(".signin .btn--primary").await
    }

    /// The first element that a selector finds, waited for.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        let found = self.web.query(By::Css(css)).wait(PATIENCE, BETWEEN).first().await;
        self.said(&format!("looking for `{css}`"), found).await
    }

    /// How many elements a selector finds now.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn count(&self, css: &str) -> Result<usize> {
        let found = self.web.find_all(By::Css(css)).await;
        Ok(self.said(&format!("counting `{css}`"), found).await?.len())
    }

    /// The text that an element shows.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn text(&self, css: &str) -> Result<String> {
        let text = self.find(css).await?.text().await;
        self.said(&format!("reading `{css}`"), text).await
    }

    /// The texts of all elements that a selector finds now, shown or not.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        let found = self.web.find_all(By::Css(css)).await;
        let mut texts = Vec::new();
        for element in self.said(&format!("listing `{css}`"), found).await? {
            let text = element.prop("textContent").await?.unwrap_or_default();
            texts.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        Ok(texts)
    }

    /// Everything that the page shows.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn page_text(&self) -> Result<String> {
        self.text("body").await
    }

    /// What a field holds.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value(&self, name: &str) -> Result<String> {
        let field = self.find(&format!("main [name='{name}']")).await?;
        Ok(field.value().await?.unwrap_or_default())
    }

    /// The path of the page and what it asks for.
    ///
    /// # Errors
    /// When there is no page.
    pub async fn path(&self) -> Result<String> {
        let url = self.web.current_url().await?;
        Ok(match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        })
    }

    /// Types a text into a field of the page's main part, in place of what it held.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field = self.find(&format!("main [name='{name}']")).await?;
        let done = async {
            field.clear().await?;
            field.send_keys(text).await
        };
        self.said(&format!("typing into `{name}`"), done.await).await
    }

    /// Chooses a value of a list, of radio buttons or of check boxes.
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn choose(&self, name: &str, value: &str) -> Result<()> {
        let option = format!("main select[name='{name}'] option[value='{value}']");
        let button = format!("main input[name='{name}'][value='{value}']");
        let found = self.find(&format!("{option}, {button}")).await?;
        self.said(&format!("choosing {name} {value}"), found.click().await).await
    }

    /// Presses a button or follows a link, wherever on the page it is.
    ///
    /// # Errors
    /// When it is not there or something covers it.
    pub async fn press(&self, css: &str) -> Result<()> {
        let found = self.find(css).await?;
        let done = async {
            found.scroll_into_view().await.ok();
            found.click().await
        };
        self.said(&format!("pressing `{css}`"), done.await).await
    }

    /// Opens the form of a command from the case page, as a person would: by its button or link.
    ///
    /// # Errors
    /// When the page does not offer it.
    pub async fn start_command(&self, command: &str) -> Result<()> {
        self.press(&format!("a[href$='/do/{command}']")).await
    }

    /// Searches by the field in the frame; the references that were found.
    ///
    /// # Errors
    /// When the visitor may not search.
    pub async fn search(&self, words: &str) -> Result<Vec<String>> {
        self.open_page("/work").await?;
        let field = self.find("#search").await?;
        let asked = field.send_keys(words + Key::Enter).await;
        self.said("searching", asked).await?;
        // Only the page of results says how many it found.
        self.find(".page-head .muted").await?;
        self.texts(".worklist .row-link").await
    }

    /// Sends the form that fills the page.
    ///
    /// # Errors
    /// When there is none.
    pub async fn send(&self) -> Result<()> {
        self.press("main form.form .btn--primary").await
    }

    /// Does a command on a case by its form: chooses, types, sends, and waits for the page that says
    /// it is done.
    ///
    /// # Errors
    /// When it is refused or a field is missing.
    pub async fn act(
        &self,
        reference: &str,
        command: &str,
        chosen: &[(&str, &str)],
        typed: &[(&str, &str)],
    ) -> Result<()> {
        self.open_page(&format!("/cases/{reference}/do/{command}")).await?;
        for (name, value) in chosen {
            self.choose(name, value).await?;
        }
        for (name, text) in typed {
            self.fill(name, text).await?;
        }
        self.send().await?;
        self.find(".notice--success").await?;
        Ok(())
    }

    /// A picture of the page as it stands, at a width and in a scheme, no taller than `tallest`.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn picture(&self, width: u32, tallest: u32, dark: bool) -> Result<Vec<u8>> {
        self.prefer_dark(dark).await?;
        self.size(width, 900).await?;
        let asked = "return document.documentElement.scrollHeight";
        let height: u32 = self.web.execute(asked, Vec::new()).await?.convert()?;
        self.size(width, height.clamp(900, tallest)).await?;
        Ok(self.web.screenshot_as_png().await?)
    }

    /// How far the page is wider than the window: a page that scrolls sideways is broken.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn overflow(&self) -> Result<i64> {
        let asked = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
        Ok(self.web.execute(asked, Vec::new()).await?.convert()?)
    }

    /// Presses keys as a person does on a page that has come in full, its script too.
    ///
    /// # Errors
    /// When the page does not finish loading.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        let keys: TypingData = keys.into();
        let text: String = keys.as_vec().into_iter().collect();
        for _ in 0..200 {
            let state = self.web.execute("return document.readyState", Vec::new()).await?;
            if state.convert::<String>()? == "complete" {
                break;
            }
            tokio::time::sleep(BETWEEN).await;
        }
        let pressed = self.web.action_chain().send_keys(text).perform().await;
        self.said("pressing keys", pressed).await
    }

    /// Everything bad that the browser has logged since it was last asked: what its policy forbids,
    /// what a script failed at, what did not load. A form that is refused comes back as 422, which
    /// the browser logs as not loaded though it shows it.
    ///
    /// # Errors
    /// When the browser keeps no log.
    pub async fn severe(&self) -> Result<Vec<String>> {
        let entries = self.web.browser_log().await?.into_iter();
        let severe = entries.filter(|entry| entry.level == "SEVERE").map(|entry| entry.message);
        Ok(severe.filter(|message| !message.contains("status of 422")).collect())
    }

    /// Adds to a fault what the reader of a failed test wants to know.
    async fn said<T>(&self, doing: &str, result: WebDriverResult<T>) -> Result<T> {
        match result {
            Ok(value) => Ok(value),
            Err(source) => {
                let address = self.web.current_url().await.map(String::from).unwrap_or_default();
                let text = match self.web.find(By::Css("body")).await {
                    Ok(body) => body.text().await.unwrap_or_default(),
                    Err(_) => String::new(),
                };
                let doing = doing.to_owned();
                Err(Fault::Page { doing, address, text, source: Box::new(source) })
            }
        }
    }
}

/// The hidden values of the first form of a page, for a client that is no browser.
pub fn hidden_values(html: &str) -> Vec<(String, String)> {
    let form = html.split("<main").nth(1).unwrap_or(html);
    let mut values = Vec::new();
    for input in form.split("<input type=\"hidden\" name=\"").skip(1) {
        let mut parts = input.split('"');
        if let (Some(name), Some(_), Some(value)) = (parts.next(), parts.next(), parts.next()) {
            values.push((name.to_owned(), value.to_owned()));
        }
    }
    values
}
