//! Values of a profile that are checked as they are read, so that a mistake names its own line.

use serde::{Deserialize, Deserializer, de::Error};
use url::Url;

/// A web address, `http` or `https`.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct WebUrl(Url);

impl TryFrom<String> for WebUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match Url::parse(&text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(Self(url)),
            _ => Err(format!("“{text}” is no web address, such as https://mail.example.org/")),
        }
    }
}

/// A host name, turned into lower case.
#[derive(Deserialize)]
#[serde(try_from = "String")]
struct HostName(String);

impl TryFrom<String> for HostName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if text.is_empty() || text.len() > 253 || text.starts_with('.') || !text.chars().all(plain)
        {
            return Err(format!("“{text}” is no host name"));
        }
        Ok(Self(text.to_lowercase()))
    }
}

pub(crate) fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    WebUrl::deserialize(deserializer).map(|url| url.0)
}

/// One that nobody on the way can read.
pub(crate) fn https<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let url = url(deserializer)?;
    match url.scheme() {
        "https" => Ok(url),
        _ => Err(D::Error::custom(format!("“{url}” does not begin with https://"))),
    }
}

pub(crate) fn optional_url<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Url>, D::Error> {
    Ok(Option::<WebUrl>::deserialize(d)?.map(|url| url.0))
}

pub(crate) fn urls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Url>, D::Error> {
    Ok(Vec::<WebUrl>::deserialize(deserializer)?.into_iter().map(|url| url.0).collect())
}

pub(crate) fn host<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    HostName::deserialize(deserializer).map(|host| host.0)
}

pub(crate) fn hosts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    Ok(Vec::<HostName>::deserialize(deserializer)?.into_iter().map(|host| host.0).collect())
}

pub(crate) fn some_hosts<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<String>, D::Error> {
    let hosts = hosts(d)?;
    if hosts.is_empty() { Err(D::Error::custom("no host is named")) } else { Ok(hosts) }
}

pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) {
        return Err(D::Error::custom(format!(
            "id “{text}” may hold letters, digits, - _ and . only"
        )));
    }
    Ok(text)
}
