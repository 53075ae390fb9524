//! Credentials that were looked up since the last commit: most requests come with the key of the one before.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use headwater_kernel::Credential;

/// More keys are not remembered at a time.
const MOST: usize = 1024;

/// Credentials by access key id, and the number of commits of the store that they were read at. After the next commit none of them counts: it may have
/// deactivated a key or removed a user.
#[derive(Default)]
pub(super) struct Remembered(RwLock<State>);

#[derive(Default)]
struct State {
    commits: u64,
    credentials: HashMap<String, Credential>,
}

impl std::fmt::Debug for Remembered {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Remembered").finish_non_exhaustive()
    }
}

impl Remembered {
    pub fn get(&self, access_key_id: &str, commits: u64) -> Option<Credential> {
        let state = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let credentials = (state.commits == commits).then_some(&state.credentials)?;
        credentials.get(access_key_id).cloned()
    }

    /// `commits` is the number from before the credential was read.
    pub fn keep(&self, access_key_id: String, credential: &Credential, commits: u64) {
        let mut state = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if state.commits != commits || state.credentials.len() >= MOST {
            state.credentials.clear();
            state.commits = commits;
        }
        state.credentials.insert(access_key_id, credential.clone());
    }
}

#[cfg(test)]
mod tests {
    use headwater_kernel::Principal;

    use super::*;

    #[test]
    fn a_commit_makes_all_forgotten() {
        let credential = Credential {
            secret: "secret".to_owned(),
            session_token: None,
            expires: None,
            principal: Principal::root("123456789012"),
        };
        let remembered = Remembered::default();
        remembered.keep("KEY".to_owned(), &credential, 7);
        assert!(remembered.get("KEY", 7).is_some() && remembered.get("OTHER", 7).is_none());
        assert!(remembered.get("KEY", 8).is_none());
        remembered.keep("OTHER".to_owned(), &credential, 8);
        assert!(remembered.get("KEY", 7).is_none());
    }
}
