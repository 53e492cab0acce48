//! Reads the calendar tables out of `law/<country>/calendar.md`, for the tests and the benchmark.

use serde::de::DeserializeOwned;

/// Every TOML block of a country's calendar pack but for `[pack]`, as `T`.
pub fn blocks<T: DeserializeOwned>(country: &str) -> Vec<T> {
    let path = format!("{}/../law/{country}/calendar.md", env!("CARGO_MANIFEST_DIR"));
    let markdown = std::fs::read_to_string(&path).unwrap();
    let after_each_fence = markdown.split("```toml\n").skip(1);
    let read_block = |rest: &str| {
        let (block, _) = rest.split_once("```").unwrap();
        let mut table: toml::Table = toml::from_str(block).unwrap();
        table.remove("pack");
        table.try_into().unwrap()
    };
    after_each_fence.map(read_block).collect()
}
