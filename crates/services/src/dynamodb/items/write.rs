//! One write of one item, alone or in a transaction: the condition, the change, and why it came to nothing.

use headwater_api::Error;
use headwater_kernel::{Snapshot, StoreError, Transaction};

use super::super::attribute::{Item, size_of};
use super::super::capacity::{Units, write_units};
use super::super::expression::{Changes, Condition};
use super::super::faults::{invalid, invalid_parameter, no_resource};
use super::super::records::{ITEMS, TABLES, Table, TableName};
use super::change::replace;

/// The largest item, in bytes.
const LARGEST_ITEM: usize = 400 * 1_024;

/// A write, read and checked as far as that goes without its table.
#[derive(Debug, Clone)]
pub struct Write {
    pub table: TableName,
    pub action: Action,
    pub condition: Option<Condition>,
    /// Whether a failed condition answers the item.
    pub tells_item: bool,
}

#[derive(Debug, Clone)]
pub enum Action {
    Put(Item),
    /// The item with this key; nothing to change makes an item of its key alone.
    Update(Item, Changes),
    Delete(Item),
    /// The condition, and no change.
    Check(Item),
}

/// What a write did.
#[derive(Debug)]
pub struct Written {
    pub table: Table,
    pub old: Option<Item>,
    pub new: Option<Item>,
    pub units: Units,
}

/// Why a write came to nothing.
#[derive(Debug)]
pub enum Refusal {
    /// The condition does not hold; the item when it was to be told.
    Condition(Option<Item>),
    Error(Error),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Error(Error::internal(error.to_string()))
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

/// The table of an operation on items.
pub fn table_in(snapshot: &Snapshot<'_>, name: &TableName) -> Result<Table, Refusal> {
    Ok(snapshot.value(&TABLES, &name.key())?.ok_or_else(no_resource)?)
}

impl Write {
    /// The item's key attributes, which all of an item to be put are for the time being.
    pub fn key(&self) -> &Item {
        match &self.action {
            Action::Put(item) => item,
            Action::Update(key, _) | Action::Delete(key) | Action::Check(key) => key,
        }
    }

    /// # Errors
    /// [`Refusal`]; nothing is changed then.
    pub fn run(&self, transaction: &Transaction<'_>) -> Result<Written, Refusal> {
        let table = table_in(transaction, &self.table)?;
        self.check(&table)?;
        let place = table.place(self.key())?;
        let old: Option<Item> = transaction.value(&ITEMS, &place)?;
        self.check_condition(old.as_ref())?;
        let new = self.result(&table, old.as_ref())?;
        let units = match &self.action {
            Action::Check(_) => Units::on_table(write_units(old.as_ref().map_or(0, size_of))),
            _ => replace(transaction, &table, &place, old.as_ref(), new.as_ref())?,
        };
        Ok(Written { table, old, new, units })
    }

    /// What can be said of the write when its table is known, before the item is.
    fn check(&self, table: &Table) -> Result<(), Error> {
        match &self.action {
            Action::Put(item) => {
                table.check_item(item)?;
                check_size(item, "Item size has exceeded the maximum allowed size")
            }
            Action::Delete(key) | Action::Check(key) => table.check_key(key),
            Action::Update(key, changes) => {
                table.check_key(key)?;
                match changes.paths().find(|path| table.key.has(&path.head)) {
                    Some(path) => Err(invalid_parameter(&format!(
                        "Cannot update attribute {}. This attribute is part of the key",
                        path.head
                    ))),
                    None => Ok(()),
                }
            }
        }
    }

    fn check_condition(&self, old: Option<&Item>) -> Result<(), Refusal> {
        let nothing = Item::new();
        let holds = |condition: &Condition| condition.holds(old.unwrap_or(&nothing));
        if self.condition.as_ref().is_none_or(holds) {
            return Ok(());
        }
        Err(Refusal::Condition(old.filter(|_| self.tells_item).cloned()))
    }

    fn result(&self, table: &Table, old: Option<&Item>) -> Result<Option<Item>, Error> {
        match &self.action {
            Action::Put(item) => Ok(Some(item.clone())),
            Action::Delete(_) => Ok(None),
            Action::Check(_) => Ok(old.cloned()),
            Action::Update(key, changes) => {
                let new = changes.applied(old.unwrap_or(key))?;
                table.check_index_keys(&new)?;
                check_size(&new, "Item size to update has exceeded the maximum allowed size")?;
                Ok(Some(new))
            }
        }
    }
}

fn check_size(item: &Item, message: &str) -> Result<(), Error> {
    if size_of(item) > LARGEST_ITEM {
        return Err(invalid(message));
    }
    Ok(())
}
