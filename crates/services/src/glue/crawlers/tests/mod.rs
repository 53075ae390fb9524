//! Crawlers as a client in process sees them, over a real store, catalog and folder of objects.

mod crawlers;
mod crawls;
mod fixture;
mod policies;
mod recovery;
mod schedules;
