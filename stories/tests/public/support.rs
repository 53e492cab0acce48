//! A customer with a browser: cookies that are kept, forms with files.

use recourse_stories::doors::{Answer, Desk};
use std::collections::BTreeMap;

pub const HOME: &str = "/f/fjordbanken/nb/";

/// A file to send: name, declared type, bytes.
pub type File<'a> = (&'a str, &'a str, &'a [u8]);

/// Somebody at a browser.
#[derive(Clone, Debug)]
pub struct Customer {
    cookies: BTreeMap<String, String>,
    /// Where they come from.
    pub address: &'static str,
}

impl Default for Customer {
    fn default() -> Customer {
        Customer { cookies: BTreeMap::new(), address: "198.51.100.7" }
    }
}

impl Customer {
    /// Somebody at another address.
    pub fn at(address: &'static str) -> Customer {
        Customer { address, ..Customer::default() }
    }

    fn headers(&self) -> Vec<(String, String)> {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        vec![
            ("cookie".to_owned(), cookies.join("; ")),
            ("x-forwarded-for".to_owned(), self.address.to_owned()),
        ]
    }

    fn keep(&mut self, answer: &Answer) {
        for line in answer.header("set-cookie").lines() {
            let Some((name, value)) = line.split(';').next().and_then(|pair| pair.split_once('='))
            else {
                continue;
            };
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    pub fn has_cookie(&self, start: &str) -> bool {
        self.cookies.keys().any(|name| name.starts_with(start))
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub async fn get(&mut self, desk: &Desk, path: &str) -> Answer {
        self.get_at(desk, desk.address(), path).await
    }

    pub async fn get_at(&mut self, desk: &Desk, at: &str, path: &str) -> Answer {
        let answer = desk.send("GET", at, path, &self.headers(), "", Vec::new()).await;
        self.keep(&answer);
        answer
    }

    /// Sends a small form.
    pub async fn post(&mut self, desk: &Desk, path: &str, form: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{name}={}", recourse_stories::doors::encoded(value)))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        let body = body.join("&").into_bytes();
        let answer = desk.send("POST", desk.address(), path, &self.headers(), kind, body).await;
        self.keep(&answer);
        answer
    }

    /// Sends a form with files.
    pub async fn upload(
        &mut self,
        desk: &Desk,
        path: &str,
        form: &[(&str, &str)],
        files: &[File<'_>],
    ) -> Answer {
        let (kind, body) = multipart(form, files);
        let answer = desk.send("POST", desk.address(), path, &self.headers(), &kind, body).await;
        self.keep(&answer);
        answer
    }

    /// Opens the empty form; its token.
    pub async fn token(&mut self, desk: &Desk) -> String {
        let page = self.get(desk, &format!("{HOME}complain")).await;
        assert_eq!(page.status, 200, "{}", page.body);
        hidden(&page.body, "token")
    }

    /// Lodges a complaint; its reference.
    pub async fn lodge(
        &mut self,
        desk: &Desk,
        more: &[(&str, &str)],
        files: &[File<'_>],
    ) -> String {
        let token = self.token(desk).await;
        let mut form = vec![
            ("token", token.as_str()),
            ("text", "Gebyret ble trukket to ganger."),
            ("expectation", "Betal det tilbake."),
            ("name", "Kari Nordmann"),
            ("email", "kari@post.example"),
            ("do", "send"),
            ("anyway", "yes"),
        ];
        form.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
        form.extend_from_slice(more);
        let answer = self.upload(desk, &format!("{HOME}complain"), &form, files).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        reference(&answer)
    }
}

/// The reference in the address that an answer leads to.
pub fn reference(answer: &Answer) -> String {
    let to = answer.header("location");
    let rest = to.split("/case/").nth(1).unwrap_or_else(|| panic!("`{to}` is no case"));
    rest.split(['?', '/']).next().unwrap_or_default().to_owned()
}

/// The value of a hidden field.
pub fn hidden(body: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let rest = body.split(&mark).nth(1).unwrap_or_else(|| panic!("no `{name}` in {body}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The code that the page of a case shows to whoever opened it.
pub fn code(body: &str) -> String {
    let rest = body.split("/open/").nth(1).expect("a link");
    rest.split('<').next().unwrap_or_default().to_owned()
}

fn multipart(form: &[(&str, &str)], files: &[File<'_>]) -> (String, Vec<u8>) {
    const LINE: &str = "----a-line-that-no-file-holds";
    let mut body = Vec::new();
    for (name, value) in form {
        body.extend_from_slice(
            format!(
                "--{LINE}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    for (name, kind, bytes) in files {
        body.extend_from_slice(
            format!("--{LINE}\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\ncontent-type: {kind}\r\n\r\n")
                .as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{LINE}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={LINE}"), body)
}
