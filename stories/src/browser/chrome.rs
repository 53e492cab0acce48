//! One Chromium with its driver, ended together.

use super::process::Process;
use super::{Result, io};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;

pub(super) const CHROMIUM: &str = "chromium";
pub(super) const CHROMEDRIVER: &str = "chromedriver";

/// How a browser is set up.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Width of the page.
    pub width: u32,
    /// Height of the window.
    pub height: u32,
    /// Whether the reader prefers dark pages.
    pub dark: bool,
    /// Whether pages may run their scripts.
    pub script: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look { width: 1440, height: 1000, dark: false, script: true }
    }
}

/// A browser and where the desk is.
#[derive(Debug)]
pub struct Browser {
    /// The WebDriver session, for what has no shorter way here. It is there until the browser goes.
    pub web: WebDriver,
    /// The desk's address, without a final slash.
    pub address: String,
    driver: Process,
    port: String,
    // Last, so that it goes after the browser that writes to it.
    _profile: TempDir,
}

impl Browser {
    /// Starts a driver on a free port and a browser with an empty profile.
    pub(super) async fn open(address: &str, look: Look) -> Result<Browser> {
        let profile = TempDir::new().map_err(io("a folder for the browser"))?;
        let (driver, port) = driver()?;
        let web = session(&format!("http://127.0.0.1:{port}"), &profile, look).await?;
        let browser = Browser { web, address: address.to_owned(), driver, port, _profile: profile };
        browser.size(look.width, look.height).await?;
        browser.prefer_dark(look.dark).await?;
        Ok(browser)
    }

    /// Sets the size of the page itself; the window has a frame that differs by version.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn size(&self, width: u32, height: u32) -> Result<()> {
        self.command(
            "Emulation.setDeviceMetricsOverride",
            serde_json::json!({
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false
            }),
        )
        .await
    }

    /// What the reader's system prefers.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn prefer_dark(&self, dark: bool) -> Result<()> {
        let value = if dark { "dark" } else { "light" };
        self.command(
            "Emulation.setEmulatedMedia",
            serde_json::json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] }),
        )
        .await
    }

    /// Says something to Chromium that WebDriver has no word for.
    async fn command(&self, name: &str, values: serde_json::Value) -> Result<()> {
        self.web.cdp().send_raw(name, values).await?;
        Ok(())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A driver that is killed leaves its browser behind, so it is asked to end both. The session's
        // own way to ask needs a runtime, which may be gone.
        let _ = self.web.clone().leak();
        if shut_down(&self.port).is_ok() {
            self.driver.wait_a_little();
        }
    }
}

/// Asks a driver to end its browsers and itself.
fn shut_down(port: &str) -> std::io::Result<()> {
    let address = format!("127.0.0.1:{port}");
    let mut line = TcpStream::connect(&address)?;
    line.set_read_timeout(Some(Duration::from_secs(10)))?;
    let asked = format!("GET /shutdown HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    line.write_all(asked.as_bytes())?;
    line.read_to_end(&mut Vec::new())?;
    Ok(())
}

/// Starts a driver; it says which port it took.
fn driver() -> Result<(Process, String)> {
    let mut command = Command::new(CHROMEDRIVER);
    command.arg("--port=0");
    Process::start(command, |line| {
        let port = line.trim().split("successfully on port ").nth(1)?;
        Some(port.trim_end_matches('.').to_owned())
    })
}

async fn session(driver: &str, profile: &TempDir, look: Look) -> Result<WebDriver> {
    let mut wanted = DesiredCapabilities::chrome();
    for flag in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en-GB",
    ] {
        wanted.add_arg(flag)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
    if !look.script {
        // 2 is 'block', as in the browser's own settings.
        let blocked = serde_json::json!({
            "profile.managed_default_content_settings.javascript": 2,
            "profile.default_content_setting_values.javascript": 2,
        });
        wanted.add_experimental_option("prefs", blocked)?;
    }
    wanted.set_browser_log_level(thirtyfour::LoggingPrefsLogLevel::All)?;
    Ok(WebDriver::new(driver, wanted).await?)
}
