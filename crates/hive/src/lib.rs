pub mod empty {}
