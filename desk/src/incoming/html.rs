//! Plain text out of HTML: what a reader would have seen, without running or fetching anything.

use mail_parser::decoders::html::add_html_token;

use super::words::TEXT_BYTES_MAX;

/// Elements whose content is never shown as text.
const UNSEEN: [&str; 8] =
    ["script", "style", "title", "template", "svg", "iframe", "object", "noembed"];

/// Elements that stand on lines of their own, with a blank line around them.
const PARAGRAPHS: [&str; 12] =
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "pre"];

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 20] = [
    "div", "br", "tr", "li", "hr", "section", "article", "header", "footer", "address", "dl", "dt",
    "dd", "form", "fieldset", "center", "main", "nav", "aside", "body",
];

/// The text of a page. It stops where a text of ours would be cut anyway.
pub fn text(html: &str) -> String {
    let mut page = Page {
        html,
        at: 0,
        out: Text::default(),
        tags_end: true,
        quotes_close: true,
        missing: Vec::new(),
    };
    while page.at < html.len() && page.out.text.len() <= TEXT_BYTES_MAX {
        page.step();
    }
    page.out.text.trim().to_owned()
}

struct Page<'a> {
    html: &'a str,
    at: usize,
    out: Text,
    // What was once looked for up to the end of the page and not found is not looked for again: a
    // page of nothing but `<` would cost the square of its size.
    tags_end: bool,
    quotes_close: bool,
    missing: Vec<&'static str>,
}

impl<'a> Page<'a> {
    fn rest(&self) -> &'a str {
        self.html.get(self.at..).unwrap_or_default()
    }

    fn step(&mut self) {
        let rest = self.rest();
        let next = rest.find(['<', '&']).unwrap_or(rest.len());
        self.out.words(rest.get(..next).unwrap_or_default());
        self.at += next;
        let rest = self.rest();
        if rest.starts_with('&') {
            self.entity(rest);
        } else if rest.starts_with("<!--") && !self.missing.contains(&"-->") {
            match rest.find("-->") {
                Some(end) => self.at += end + 3,
                None => self.missing.push("-->"),
            }
        } else if rest.starts_with('<') {
            self.tag(rest);
        }
    }

    fn entity(&mut self, rest: &str) {
        let end = rest.bytes().take(32).position(|b| b == b';');
        let name = end.and_then(|end| rest.get(..=end)).filter(|name| {
            name.len() > 2
                && name.bytes().skip(1).all(|b| b.is_ascii_alphanumeric() || b"#;".contains(&b))
        });
        let mut decoded = String::new();
        match name {
            Some(name) => {
                add_html_token(&mut decoded, name.as_bytes(), false);
                self.at += name.len();
            }
            None => {
                decoded.push('&');
                self.at += 1;
            }
        }
        // A no-break space holds words together but is no letter.
        self.out.words(&decoded.replace('\u{A0}', " "));
    }

    fn tag(&mut self, rest: &str) {
        let opens = rest.get(1..).unwrap_or_default();
        let begins = opens.starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        let end = if begins { self.tag_end(rest) } else { None };
        let Some(end) = end else {
            self.out.words("<");
            self.at += 1;
            return;
        };
        self.at += end + 1;
        let closing = opens.starts_with('/');
        let name: String = opens
            .trim_start_matches('/')
            .chars()
            .take(12)
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if let Some(unseen) = UNSEEN.iter().find(|u| **u == name) {
            if !closing {
                self.skip(unseen);
            }
        } else if PARAGRAPHS.contains(&name.as_str()) {
            self.out.line_ends(2);
            self.out.pre = name == "pre" && !closing;
        } else if name == "br" {
            self.out.line_break();
        } else if BLOCKS.contains(&name.as_str()) {
            self.out.line_ends(1);
            if name == "li" && !closing {
                self.out.words("- ");
            }
        } else if name == "td" || name == "th" {
            self.out.space = true;
        }
    }

    /// Where the tag ends: at a `>` outside quotation marks, or at any when they do not match.
    fn tag_end(&mut self, rest: &str) -> Option<usize> {
        if !self.tags_end {
            return None;
        }
        if self.quotes_close {
            let mut quote = None;
            for (at, b) in rest.bytes().enumerate() {
                match (quote, b) {
                    (None, b'>') => return Some(at),
                    (None, b'"' | b'\'') => quote = Some(b),
                    (Some(open), b) if open == b => quote = None,
                    _ => {}
                }
            }
            self.quotes_close = false;
        }
        let end = rest.find('>');
        self.tags_end = end.is_some();
        end
    }

    /// Passes over an element with its content; one that never ends is passed over alone.
    fn skip(&mut self, name: &'static str) {
        if self.missing.contains(&name) {
            return;
        }
        let rest = self.rest();
        let close = rest.match_indices("</").find(|(at, _)| {
            rest.get(at + 2..at + 2 + name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name))
        });
        match close {
            Some((at, _)) => self.at += at,
            None => self.missing.push(name),
        }
    }
}

/// Text that collects words, and at most two line ends in a row.
#[derive(Default)]
struct Text {
    text: String,
    space: bool,
    pre: bool,
    line_ends: usize,
}

impl Text {
    fn words(&mut self, words: &str) {
        for c in words.chars() {
            if self.pre && c == '\n' {
                self.line_break();
            } else if c.is_whitespace() && !self.pre {
                self.space = true;
            } else {
                if self.space && !self.text.is_empty() && self.line_ends == 0 {
                    self.text.push(' ');
                }
                self.space = false;
                self.line_ends = 0;
                self.text.push(c);
            }
        }
    }

    fn line_break(&mut self) {
        self.space = false;
        if !self.text.is_empty() && self.line_ends < 2 {
            self.text.push('\n');
            self.line_ends += 1;
        }
    }

    fn line_ends(&mut self, wanted: usize) {
        while self.line_ends < wanted && !self.text.is_empty() {
            self.line_break();
        }
        self.space = false;
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_page_reads_as_it_looked() {
        for (html, expected) in [
            ("<p>Hej</p><p>p&aring; <b>er</b></p>", "Hej\n\npå er"),
            ("a<br>b<br/>c", "a\nb\nc"),
            ("<div>a</div>\n  <div> b </div>", "a\nb"),
            ("<ul><li>en<li>to</ul>slut", "- en\n- to\n\nslut"),
            ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
            ("<pre>a\n  b</pre>", "a\n  b"),
            ("5 &lt; 6 &amp; 7 &#8364; &#x20AC; &nbsp;x &bogus; &", "5 < 6 & 7 € € x &bogus; &"),
            ("1 < 2 and <3", "1 < 2 and <3"),
            ("", ""),
        ] {
            assert_eq!(text(html), expected, "{html}");
        }
    }

    #[test]
    fn what_would_run_or_style_is_not_text() {
        for (html, expected) in [
            ("<script>alert('<p>x</p>')</script>y", "y"),
            ("<STYLE type='a>b'>p{}</STYLE >y", "y"),
            ("<head><title>t</title></head><body onload='x()'>y", "y"),
            ("<!-- <p>no</p> -->y", "y"),
            ("<svg onload=alert(1)><text>no</text></svg>y", "y"),
            ("<img src=http://tracker.example/x.gif>y", "y"),
            // Nothing closes: the words are kept rather than lost.
            ("<style>p{} y", "p{} y"),
            ("<!-- y", "<!-- y"),
            ("<a href=\"x>y</a> z", "y z"),
        ] {
            assert_eq!(text(html), expected, "{html}");
        }
    }

    #[test]
    fn hostile_pages_cost_no_more_than_their_size() {
        for piece in
            ["<", "<a ", "<a href=\"", "<!--", "<script>", "<svg><title>", "&", "</", "<p>"]
        {
            let page = piece.repeat(1_000_000 / piece.len());
            assert!(text(&page).len() <= page.len(), "{piece}");
        }
    }
}
