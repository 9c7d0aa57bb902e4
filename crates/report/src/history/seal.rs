//! Sealing and opening: XChaCha20-Poly1305 with random nonces, which at 192 bits never meet.

use super::HistoryError;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use ring::{
    hmac,
    rand::{SecureRandom, SystemRandom},
};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Bytes of a nonce, which stands in front of what it sealed.
const NONCE: usize = 24;

/// A secret key; wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(super) struct Key([u8; 32]);

impl Key {
    /// A new one.
    pub(super) fn random() -> Result<Self, HistoryError> {
        random().map(Self)
    }

    /// The key with these bytes; `None` if they are not 32.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The key as bytes, for the keyring or for sealing under another key.
    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) const fn bytes_mut(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    /// Seals a text; it opens only with the same `about`.
    pub(super) fn seal(&self, plain: &[u8], about: &[u8]) -> Result<Vec<u8>, HistoryError> {
        let nonce = random::<NONCE>()?;
        let mut sealed = nonce.to_vec();
        let body = self
            .cipher()
            .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: about })
            .map_err(|_| HistoryError::Damaged)?;
        sealed.extend(body);
        Ok(sealed)
    }

    /// Opens what was sealed; `None` if the key, the text or `about` is another.
    pub(super) fn open(&self, sealed: &[u8], about: &[u8]) -> Option<Vec<u8>> {
        let (nonce, body) = sealed.split_first_chunk::<NONCE>()?;
        self.cipher().decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: about }).ok()
    }

    /// A name for something under this key, which tells nothing of it to who lacks the key.
    pub(super) fn fingerprint(&self, of: &[u8]) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.0);
        let salted = hmac::sign(&key, b"waypost-history/1 network");
        let key = hmac::Key::new(hmac::HMAC_SHA256, salted.as_ref());
        hmac::sign(&key, of).as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

/// Random bytes of the system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], HistoryError> {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| HistoryError::Storage("this system gives no random numbers".to_owned()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_with_its_key_and_subject_alone() {
        let (key, other) = (Key::random().unwrap(), Key::random().unwrap());
        let sealed = key.seal(b"text", b"about").unwrap();
        assert_eq!(key.open(&sealed, b"about").unwrap(), b"text");
        assert_eq!(key.open(&sealed, b"else"), None);
        assert_eq!(other.open(&sealed, b"about"), None);
        for at in 0..sealed.len() {
            let mut bent = sealed.clone();
            bent[at] ^= 1;
            assert_eq!(key.open(&bent, b"about"), None, "byte {at}");
        }
        assert_eq!(key.open(&sealed[..10], b"about"), None);
    }

    #[test]
    fn fingerprints_differ_from_history_to_history() {
        let (key, other) = (Key::random().unwrap(), Key::random().unwrap());
        assert_eq!(key.fingerprint(b"net"), key.fingerprint(b"net"));
        assert_ne!(key.fingerprint(b"net"), key.fingerprint(b"other"));
        assert_ne!(key.fingerprint(b"net"), other.fingerprint(b"net"));
    }
}
