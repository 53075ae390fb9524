// Written by `make -C crates/hive gen` with the Apache Thrift compiler; change idl/hive_metastore.thrift instead.
// DO NOT EDIT UNLESS YOU ARE SURE THAT YOU KNOW WHAT YOU ARE DOING

#![allow(unused_imports)]
#![allow(unused_extern_crates)]
#![allow(clippy::too_many_arguments, clippy::type_complexity, clippy::vec_box)]
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::{From, TryFrom};
use std::default::Default;
use std::error::Error;
use std::fmt;
use std::fmt::{Display, Formatter};
use std::rc::Rc;

use thrift::OrderedFloat;
use thrift::{ApplicationError, ApplicationErrorKind, ProtocolError, ProtocolErrorKind, TThriftClient};
use thrift::protocol::{TFieldIdentifier, TListIdentifier, TMapIdentifier, TMessageIdentifier, TMessageType, TInputProtocol, TOutputProtocol, TSerializable, TSetIdentifier, TStructIdentifier, TType};
use thrift::protocol::field_id;
use thrift::protocol::verify_expected_message_type;
use thrift::protocol::verify_expected_sequence_number;
use thrift::protocol::verify_expected_service_call;
use thrift::protocol::verify_required_field_exists;

#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PrincipalType(pub i32);

impl PrincipalType {
  pub const USER: PrincipalType = PrincipalType(1);
  pub const ROLE: PrincipalType = PrincipalType(2);
  pub const GROUP: PrincipalType = PrincipalType(3);
  pub const ENUM_VALUES: &'static [Self] = &[
    Self::USER,
    Self::ROLE,
    Self::GROUP,
  ];
}

impl TSerializable for PrincipalType {
  #[allow(clippy::trivially_copy_pass_by_ref)]
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    o_prot.write_i32(self.0)
  }
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PrincipalType> {
    let enum_value = i_prot.read_i32()?;
    Ok(PrincipalType::from(enum_value))
  }
}

impl From<i32> for PrincipalType {
  fn from(i: i32) -> Self {
    match i {
      1 => PrincipalType::USER,
      2 => PrincipalType::ROLE,
      3 => PrincipalType::GROUP,
      _ => PrincipalType(i)
    }
  }
}

impl From<&i32> for PrincipalType {
  fn from(i: &i32) -> Self {
    PrincipalType::from(*i)
  }
}

impl From<PrincipalType> for i32 {
  fn from(e: PrincipalType) -> i32 {
    e.0
  }
}

impl From<&PrincipalType> for i32 {
  fn from(e: &PrincipalType) -> i32 {
    e.0
  }
}

#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FunctionType(pub i32);

impl FunctionType {
  pub const JAVA: FunctionType = FunctionType(1);
  pub const ENUM_VALUES: &'static [Self] = &[
    Self::JAVA,
  ];
}

impl TSerializable for FunctionType {
  #[allow(clippy::trivially_copy_pass_by_ref)]
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    o_prot.write_i32(self.0)
  }
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<FunctionType> {
    let enum_value = i_prot.read_i32()?;
    Ok(FunctionType::from(enum_value))
  }
}

impl From<i32> for FunctionType {
  fn from(i: i32) -> Self {
    match i {
      1 => FunctionType::JAVA,
      _ => FunctionType(i)
    }
  }
}

impl From<&i32> for FunctionType {
  fn from(i: &i32) -> Self {
    FunctionType::from(*i)
  }
}

impl From<FunctionType> for i32 {
  fn from(e: FunctionType) -> i32 {
    e.0
  }
}

impl From<&FunctionType> for i32 {
  fn from(e: &FunctionType) -> i32 {
    e.0
  }
}

#[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ResourceType(pub i32);

impl ResourceType {
  pub const JAR: ResourceType = ResourceType(1);
  pub const FILE: ResourceType = ResourceType(2);
  pub const ARCHIVE: ResourceType = ResourceType(3);
  pub const ENUM_VALUES: &'static [Self] = &[
    Self::JAR,
    Self::FILE,
    Self::ARCHIVE,
  ];
}

impl TSerializable for ResourceType {
  #[allow(clippy::trivially_copy_pass_by_ref)]
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    o_prot.write_i32(self.0)
  }
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<ResourceType> {
    let enum_value = i_prot.read_i32()?;
    Ok(ResourceType::from(enum_value))
  }
}

impl From<i32> for ResourceType {
  fn from(i: i32) -> Self {
    match i {
      1 => ResourceType::JAR,
      2 => ResourceType::FILE,
      3 => ResourceType::ARCHIVE,
      _ => ResourceType(i)
    }
  }
}

impl From<&i32> for ResourceType {
  fn from(i: &i32) -> Self {
    ResourceType::from(*i)
  }
}

impl From<ResourceType> for i32 {
  fn from(e: ResourceType) -> i32 {
    e.0
  }
}

impl From<&ResourceType> for i32 {
  fn from(e: &ResourceType) -> i32 {
    e.0
  }
}

//
// FieldSchema
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FieldSchema {
  pub name: Option<String>,
  pub type_: Option<String>,
  pub comment: Option<String>,
}

impl FieldSchema {
  pub fn new<F1, F2, F3>(name: F1, type_: F2, comment: F3) -> FieldSchema where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>> {
    FieldSchema {
      name: name.into(),
      type_: type_.into(),
      comment: comment.into(),
    }
  }
}

impl TSerializable for FieldSchema {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<FieldSchema> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = FieldSchema {
      name: f_1,
      type_: f_2,
      comment: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("FieldSchema");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.type_ {
      o_prot.write_field_begin(&TFieldIdentifier::new("type", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.comment {
      o_prot.write_field_begin(&TFieldIdentifier::new("comment", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for FieldSchema {
  fn default() -> Self {
    FieldSchema{
      name: Some("".to_owned()),
      type_: Some("".to_owned()),
      comment: Some("".to_owned()),
    }
  }
}

//
// SerDeInfo
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SerDeInfo {
  pub name: Option<String>,
  pub serialization_lib: Option<String>,
  pub parameters: Option<BTreeMap<String, String>>,
}

impl SerDeInfo {
  pub fn new<F1, F2, F3>(name: F1, serialization_lib: F2, parameters: F3) -> SerDeInfo where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<BTreeMap<String, String>>> {
    SerDeInfo {
      name: name.into(),
      serialization_lib: serialization_lib.into(),
      parameters: parameters.into(),
    }
  }
}

impl TSerializable for SerDeInfo {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<SerDeInfo> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<BTreeMap<String, String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_0 = i_prot.read_string()?;
            let map_val_1 = i_prot.read_string()?;
            val.insert(map_key_0, map_val_1);
          }
          i_prot.read_map_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = SerDeInfo {
      name: f_1,
      serialization_lib: f_2,
      parameters: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("SerDeInfo");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.serialization_lib {
      o_prot.write_field_begin(&TFieldIdentifier::new("serializationLib", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parameters {
      o_prot.write_field_begin(&TFieldIdentifier::new("parameters", TType::Map, 3))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for SerDeInfo {
  fn default() -> Self {
    SerDeInfo{
      name: Some("".to_owned()),
      serialization_lib: Some("".to_owned()),
      parameters: Some(BTreeMap::new()),
    }
  }
}

//
// Order
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Order {
  pub col: Option<String>,
  pub order: Option<i32>,
}

impl Order {
  pub fn new<F1, F2>(col: F1, order: F2) -> Order where F1: Into<Option<String>>, F2: Into<Option<i32>> {
    Order {
      col: col.into(),
      order: order.into(),
    }
  }
}

impl TSerializable for Order {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<Order> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<i32> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_i32()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = Order {
      col: f_1,
      order: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("Order");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.col {
      o_prot.write_field_begin(&TFieldIdentifier::new("col", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.order {
      o_prot.write_field_begin(&TFieldIdentifier::new("order", TType::I32, 2))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for Order {
  fn default() -> Self {
    Order{
      col: Some("".to_owned()),
      order: Some(0),
    }
  }
}

//
// SkewedInfo
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SkewedInfo {
  pub skewed_col_names: Option<Vec<String>>,
  pub skewed_col_values: Option<Vec<Vec<String>>>,
  pub skewed_col_value_location_maps: Option<BTreeMap<Vec<String>, String>>,
}

impl SkewedInfo {
  pub fn new<F1, F2, F3>(skewed_col_names: F1, skewed_col_values: F2, skewed_col_value_location_maps: F3) -> SkewedInfo where F1: Into<Option<Vec<String>>>, F2: Into<Option<Vec<Vec<String>>>>, F3: Into<Option<BTreeMap<Vec<String>, String>>> {
    SkewedInfo {
      skewed_col_names: skewed_col_names.into(),
      skewed_col_values: skewed_col_values.into(),
      skewed_col_value_location_maps: skewed_col_value_location_maps.into(),
    }
  }
}

impl TSerializable for SkewedInfo {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<SkewedInfo> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<String>> = None;
    let mut f_2: Option<Vec<Vec<String>>> = None;
    let mut f_3: Option<BTreeMap<Vec<String>, String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_2 = i_prot.read_string()?;
            val.push(list_elem_2);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        2 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Vec<String>> = Vec::new();
          for _ in 0..list_ident.size {
            let list_ident = i_prot.read_list_begin()?;
            let mut list_elem_3: Vec<String> = Vec::new();
            for _ in 0..list_ident.size {
              let list_elem_4 = i_prot.read_string()?;
              list_elem_3.push(list_elem_4);
            }
            i_prot.read_list_end()?;
            val.push(list_elem_3);
          }
          i_prot.read_list_end()?;
          f_2 = Some(val);
        },
        3 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<Vec<String>, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let list_ident = i_prot.read_list_begin()?;
            let mut map_key_5: Vec<String> = Vec::new();
            for _ in 0..list_ident.size {
              let list_elem_6 = i_prot.read_string()?;
              map_key_5.push(list_elem_6);
            }
            i_prot.read_list_end()?;
            let map_val_7 = i_prot.read_string()?;
            val.insert(map_key_5, map_val_7);
          }
          i_prot.read_map_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = SkewedInfo {
      skewed_col_names: f_1,
      skewed_col_values: f_2,
      skewed_col_value_location_maps: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("SkewedInfo");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.skewed_col_names {
      o_prot.write_field_begin(&TFieldIdentifier::new("skewedColNames", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.skewed_col_values {
      o_prot.write_field_begin(&TFieldIdentifier::new("skewedColValues", TType::List, 2))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::List, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_list_begin(&TListIdentifier::new(TType::String, e.len() as i32))?;
        for e in e {
          o_prot.write_string(e)?;
        }
        o_prot.write_list_end()?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.skewed_col_value_location_maps {
      o_prot.write_field_begin(&TFieldIdentifier::new("skewedColValueLocationMaps", TType::Map, 3))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::List, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_list_begin(&TListIdentifier::new(TType::String, k.len() as i32))?;
        for e in k {
          o_prot.write_string(e)?;
        }
        o_prot.write_list_end()?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for SkewedInfo {
  fn default() -> Self {
    SkewedInfo{
      skewed_col_names: Some(Vec::new()),
      skewed_col_values: Some(Vec::new()),
      skewed_col_value_location_maps: Some(BTreeMap::new()),
    }
  }
}

//
// StorageDescriptor
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct StorageDescriptor {
  pub cols: Option<Vec<FieldSchema>>,
  pub location: Option<String>,
  pub input_format: Option<String>,
  pub output_format: Option<String>,
  pub compressed: Option<bool>,
  pub num_buckets: Option<i32>,
  pub serde_info: Option<SerDeInfo>,
  pub bucket_cols: Option<Vec<String>>,
  pub sort_cols: Option<Vec<Order>>,
  pub parameters: Option<BTreeMap<String, String>>,
  pub skewed_info: Option<SkewedInfo>,
  pub stored_as_sub_directories: Option<bool>,
}

impl StorageDescriptor {
  pub fn new<F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12>(cols: F1, location: F2, input_format: F3, output_format: F4, compressed: F5, num_buckets: F6, serde_info: F7, bucket_cols: F8, sort_cols: F9, parameters: F10, skewed_info: F11, stored_as_sub_directories: F12) -> StorageDescriptor where F1: Into<Option<Vec<FieldSchema>>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<String>>, F5: Into<Option<bool>>, F6: Into<Option<i32>>, F7: Into<Option<SerDeInfo>>, F8: Into<Option<Vec<String>>>, F9: Into<Option<Vec<Order>>>, F10: Into<Option<BTreeMap<String, String>>>, F11: Into<Option<SkewedInfo>>, F12: Into<Option<bool>> {
    StorageDescriptor {
      cols: cols.into(),
      location: location.into(),
      input_format: input_format.into(),
      output_format: output_format.into(),
      compressed: compressed.into(),
      num_buckets: num_buckets.into(),
      serde_info: serde_info.into(),
      bucket_cols: bucket_cols.into(),
      sort_cols: sort_cols.into(),
      parameters: parameters.into(),
      skewed_info: skewed_info.into(),
      stored_as_sub_directories: stored_as_sub_directories.into(),
    }
  }
}

impl TSerializable for StorageDescriptor {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<StorageDescriptor> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<FieldSchema>> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<String> = None;
    let mut f_5: Option<bool> = None;
    let mut f_6: Option<i32> = None;
    let mut f_7: Option<SerDeInfo> = None;
    let mut f_8: Option<Vec<String>> = None;
    let mut f_9: Option<Vec<Order>> = None;
    let mut f_10: Option<BTreeMap<String, String>> = None;
    let mut f_11: Option<SkewedInfo> = None;
    let mut f_12: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<FieldSchema> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_8 = FieldSchema::read_from_in_protocol(i_prot)?;
            val.push(list_elem_8);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_string()?;
          f_4 = Some(val);
        },
        5 => {
          let val = i_prot.read_bool()?;
          f_5 = Some(val);
        },
        6 => {
          let val = i_prot.read_i32()?;
          f_6 = Some(val);
        },
        7 => {
          let val = SerDeInfo::read_from_in_protocol(i_prot)?;
          f_7 = Some(val);
        },
        8 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_9 = i_prot.read_string()?;
            val.push(list_elem_9);
          }
          i_prot.read_list_end()?;
          f_8 = Some(val);
        },
        9 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Order> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_10 = Order::read_from_in_protocol(i_prot)?;
            val.push(list_elem_10);
          }
          i_prot.read_list_end()?;
          f_9 = Some(val);
        },
        10 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_11 = i_prot.read_string()?;
            let map_val_12 = i_prot.read_string()?;
            val.insert(map_key_11, map_val_12);
          }
          i_prot.read_map_end()?;
          f_10 = Some(val);
        },
        11 => {
          let val = SkewedInfo::read_from_in_protocol(i_prot)?;
          f_11 = Some(val);
        },
        12 => {
          let val = i_prot.read_bool()?;
          f_12 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = StorageDescriptor {
      cols: f_1,
      location: f_2,
      input_format: f_3,
      output_format: f_4,
      compressed: f_5,
      num_buckets: f_6,
      serde_info: f_7,
      bucket_cols: f_8,
      sort_cols: f_9,
      parameters: f_10,
      skewed_info: f_11,
      stored_as_sub_directories: f_12,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("StorageDescriptor");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.cols {
      o_prot.write_field_begin(&TFieldIdentifier::new("cols", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.location {
      o_prot.write_field_begin(&TFieldIdentifier::new("location", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.input_format {
      o_prot.write_field_begin(&TFieldIdentifier::new("inputFormat", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.output_format {
      o_prot.write_field_begin(&TFieldIdentifier::new("outputFormat", TType::String, 4))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.compressed {
      o_prot.write_field_begin(&TFieldIdentifier::new("compressed", TType::Bool, 5))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.num_buckets {
      o_prot.write_field_begin(&TFieldIdentifier::new("numBuckets", TType::I32, 6))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.serde_info {
      o_prot.write_field_begin(&TFieldIdentifier::new("serdeInfo", TType::Struct, 7))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.bucket_cols {
      o_prot.write_field_begin(&TFieldIdentifier::new("bucketCols", TType::List, 8))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.sort_cols {
      o_prot.write_field_begin(&TFieldIdentifier::new("sortCols", TType::List, 9))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parameters {
      o_prot.write_field_begin(&TFieldIdentifier::new("parameters", TType::Map, 10))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.skewed_info {
      o_prot.write_field_begin(&TFieldIdentifier::new("skewedInfo", TType::Struct, 11))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.stored_as_sub_directories {
      o_prot.write_field_begin(&TFieldIdentifier::new("storedAsSubDirectories", TType::Bool, 12))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for StorageDescriptor {
  fn default() -> Self {
    StorageDescriptor{
      cols: Some(Vec::new()),
      location: Some("".to_owned()),
      input_format: Some("".to_owned()),
      output_format: Some("".to_owned()),
      compressed: Some(false),
      num_buckets: Some(0),
      serde_info: None,
      bucket_cols: Some(Vec::new()),
      sort_cols: Some(Vec::new()),
      parameters: Some(BTreeMap::new()),
      skewed_info: None,
      stored_as_sub_directories: Some(false),
    }
  }
}

//
// Database
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Database {
  pub name: Option<String>,
  pub description: Option<String>,
  pub location_uri: Option<String>,
  pub parameters: Option<BTreeMap<String, String>>,
  pub owner_name: Option<String>,
  pub owner_type: Option<PrincipalType>,
}

impl Database {
  pub fn new<F1, F2, F3, F4, F6, F7>(name: F1, description: F2, location_uri: F3, parameters: F4, owner_name: F6, owner_type: F7) -> Database where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<BTreeMap<String, String>>>, F6: Into<Option<String>>, F7: Into<Option<PrincipalType>> {
    Database {
      name: name.into(),
      description: description.into(),
      location_uri: location_uri.into(),
      parameters: parameters.into(),
      owner_name: owner_name.into(),
      owner_type: owner_type.into(),
    }
  }
}

impl TSerializable for Database {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<Database> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<BTreeMap<String, String>> = None;
    let mut f_6: Option<String> = None;
    let mut f_7: Option<PrincipalType> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_13 = i_prot.read_string()?;
            let map_val_14 = i_prot.read_string()?;
            val.insert(map_key_13, map_val_14);
          }
          i_prot.read_map_end()?;
          f_4 = Some(val);
        },
        6 => {
          let val = i_prot.read_string()?;
          f_6 = Some(val);
        },
        7 => {
          let val = PrincipalType::read_from_in_protocol(i_prot)?;
          f_7 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = Database {
      name: f_1,
      description: f_2,
      location_uri: f_3,
      parameters: f_4,
      owner_name: f_6,
      owner_type: f_7,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("Database");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.description {
      o_prot.write_field_begin(&TFieldIdentifier::new("description", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.location_uri {
      o_prot.write_field_begin(&TFieldIdentifier::new("locationUri", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parameters {
      o_prot.write_field_begin(&TFieldIdentifier::new("parameters", TType::Map, 4))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.owner_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("ownerName", TType::String, 6))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.owner_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("ownerType", TType::I32, 7))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for Database {
  fn default() -> Self {
    Database{
      name: Some("".to_owned()),
      description: Some("".to_owned()),
      location_uri: Some("".to_owned()),
      parameters: Some(BTreeMap::new()),
      owner_name: Some("".to_owned()),
      owner_type: None,
    }
  }
}

//
// Table
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Table {
  pub table_name: Option<String>,
  pub db_name: Option<String>,
  pub owner: Option<String>,
  pub create_time: Option<i32>,
  pub last_access_time: Option<i32>,
  pub retention: Option<i32>,
  pub sd: Option<StorageDescriptor>,
  pub partition_keys: Option<Vec<FieldSchema>>,
  pub parameters: Option<BTreeMap<String, String>>,
  pub view_original_text: Option<String>,
  pub view_expanded_text: Option<String>,
  pub table_type: Option<String>,
  pub temporary: Option<bool>,
  pub rewrite_enabled: Option<bool>,
}

impl Table {
  pub fn new<F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F14, F15>(table_name: F1, db_name: F2, owner: F3, create_time: F4, last_access_time: F5, retention: F6, sd: F7, partition_keys: F8, parameters: F9, view_original_text: F10, view_expanded_text: F11, table_type: F12, temporary: F14, rewrite_enabled: F15) -> Table where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<i32>>, F5: Into<Option<i32>>, F6: Into<Option<i32>>, F7: Into<Option<StorageDescriptor>>, F8: Into<Option<Vec<FieldSchema>>>, F9: Into<Option<BTreeMap<String, String>>>, F10: Into<Option<String>>, F11: Into<Option<String>>, F12: Into<Option<String>>, F14: Into<Option<bool>>, F15: Into<Option<bool>> {
    Table {
      table_name: table_name.into(),
      db_name: db_name.into(),
      owner: owner.into(),
      create_time: create_time.into(),
      last_access_time: last_access_time.into(),
      retention: retention.into(),
      sd: sd.into(),
      partition_keys: partition_keys.into(),
      parameters: parameters.into(),
      view_original_text: view_original_text.into(),
      view_expanded_text: view_expanded_text.into(),
      table_type: table_type.into(),
      temporary: temporary.into(),
      rewrite_enabled: rewrite_enabled.into(),
    }
  }
}

impl TSerializable for Table {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<Table> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<i32> = None;
    let mut f_5: Option<i32> = None;
    let mut f_6: Option<i32> = None;
    let mut f_7: Option<StorageDescriptor> = None;
    let mut f_8: Option<Vec<FieldSchema>> = None;
    let mut f_9: Option<BTreeMap<String, String>> = None;
    let mut f_10: Option<String> = None;
    let mut f_11: Option<String> = None;
    let mut f_12: Option<String> = None;
    let mut f_14: Option<bool> = None;
    let mut f_15: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_i32()?;
          f_4 = Some(val);
        },
        5 => {
          let val = i_prot.read_i32()?;
          f_5 = Some(val);
        },
        6 => {
          let val = i_prot.read_i32()?;
          f_6 = Some(val);
        },
        7 => {
          let val = StorageDescriptor::read_from_in_protocol(i_prot)?;
          f_7 = Some(val);
        },
        8 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<FieldSchema> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_15 = FieldSchema::read_from_in_protocol(i_prot)?;
            val.push(list_elem_15);
          }
          i_prot.read_list_end()?;
          f_8 = Some(val);
        },
        9 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_16 = i_prot.read_string()?;
            let map_val_17 = i_prot.read_string()?;
            val.insert(map_key_16, map_val_17);
          }
          i_prot.read_map_end()?;
          f_9 = Some(val);
        },
        10 => {
          let val = i_prot.read_string()?;
          f_10 = Some(val);
        },
        11 => {
          let val = i_prot.read_string()?;
          f_11 = Some(val);
        },
        12 => {
          let val = i_prot.read_string()?;
          f_12 = Some(val);
        },
        14 => {
          let val = i_prot.read_bool()?;
          f_14 = Some(val);
        },
        15 => {
          let val = i_prot.read_bool()?;
          f_15 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = Table {
      table_name: f_1,
      db_name: f_2,
      owner: f_3,
      create_time: f_4,
      last_access_time: f_5,
      retention: f_6,
      sd: f_7,
      partition_keys: f_8,
      parameters: f_9,
      view_original_text: f_10,
      view_expanded_text: f_11,
      table_type: f_12,
      temporary: f_14,
      rewrite_enabled: f_15,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("Table");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.table_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.owner {
      o_prot.write_field_begin(&TFieldIdentifier::new("owner", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.create_time {
      o_prot.write_field_begin(&TFieldIdentifier::new("createTime", TType::I32, 4))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.last_access_time {
      o_prot.write_field_begin(&TFieldIdentifier::new("lastAccessTime", TType::I32, 5))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.retention {
      o_prot.write_field_begin(&TFieldIdentifier::new("retention", TType::I32, 6))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.sd {
      o_prot.write_field_begin(&TFieldIdentifier::new("sd", TType::Struct, 7))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.partition_keys {
      o_prot.write_field_begin(&TFieldIdentifier::new("partitionKeys", TType::List, 8))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parameters {
      o_prot.write_field_begin(&TFieldIdentifier::new("parameters", TType::Map, 9))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.view_original_text {
      o_prot.write_field_begin(&TFieldIdentifier::new("viewOriginalText", TType::String, 10))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.view_expanded_text {
      o_prot.write_field_begin(&TFieldIdentifier::new("viewExpandedText", TType::String, 11))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableType", TType::String, 12))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.temporary {
      o_prot.write_field_begin(&TFieldIdentifier::new("temporary", TType::Bool, 14))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.rewrite_enabled {
      o_prot.write_field_begin(&TFieldIdentifier::new("rewriteEnabled", TType::Bool, 15))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for Table {
  fn default() -> Self {
    Table{
      table_name: Some("".to_owned()),
      db_name: Some("".to_owned()),
      owner: Some("".to_owned()),
      create_time: Some(0),
      last_access_time: Some(0),
      retention: Some(0),
      sd: None,
      partition_keys: Some(Vec::new()),
      parameters: Some(BTreeMap::new()),
      view_original_text: Some("".to_owned()),
      view_expanded_text: Some("".to_owned()),
      table_type: Some("".to_owned()),
      temporary: Some(false),
      rewrite_enabled: Some(false),
    }
  }
}

//
// Partition
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Partition {
  pub values: Option<Vec<String>>,
  pub db_name: Option<String>,
  pub table_name: Option<String>,
  pub create_time: Option<i32>,
  pub last_access_time: Option<i32>,
  pub sd: Option<StorageDescriptor>,
  pub parameters: Option<BTreeMap<String, String>>,
}

impl Partition {
  pub fn new<F1, F2, F3, F4, F5, F6, F7>(values: F1, db_name: F2, table_name: F3, create_time: F4, last_access_time: F5, sd: F6, parameters: F7) -> Partition where F1: Into<Option<Vec<String>>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<i32>>, F5: Into<Option<i32>>, F6: Into<Option<StorageDescriptor>>, F7: Into<Option<BTreeMap<String, String>>> {
    Partition {
      values: values.into(),
      db_name: db_name.into(),
      table_name: table_name.into(),
      create_time: create_time.into(),
      last_access_time: last_access_time.into(),
      sd: sd.into(),
      parameters: parameters.into(),
    }
  }
}

impl TSerializable for Partition {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<Partition> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<String>> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<i32> = None;
    let mut f_5: Option<i32> = None;
    let mut f_6: Option<StorageDescriptor> = None;
    let mut f_7: Option<BTreeMap<String, String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_18 = i_prot.read_string()?;
            val.push(list_elem_18);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_i32()?;
          f_4 = Some(val);
        },
        5 => {
          let val = i_prot.read_i32()?;
          f_5 = Some(val);
        },
        6 => {
          let val = StorageDescriptor::read_from_in_protocol(i_prot)?;
          f_6 = Some(val);
        },
        7 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_19 = i_prot.read_string()?;
            let map_val_20 = i_prot.read_string()?;
            val.insert(map_key_19, map_val_20);
          }
          i_prot.read_map_end()?;
          f_7 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = Partition {
      values: f_1,
      db_name: f_2,
      table_name: f_3,
      create_time: f_4,
      last_access_time: f_5,
      sd: f_6,
      parameters: f_7,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("Partition");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableName", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.create_time {
      o_prot.write_field_begin(&TFieldIdentifier::new("createTime", TType::I32, 4))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.last_access_time {
      o_prot.write_field_begin(&TFieldIdentifier::new("lastAccessTime", TType::I32, 5))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.sd {
      o_prot.write_field_begin(&TFieldIdentifier::new("sd", TType::Struct, 6))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parameters {
      o_prot.write_field_begin(&TFieldIdentifier::new("parameters", TType::Map, 7))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for Partition {
  fn default() -> Self {
    Partition{
      values: Some(Vec::new()),
      db_name: Some("".to_owned()),
      table_name: Some("".to_owned()),
      create_time: Some(0),
      last_access_time: Some(0),
      sd: None,
      parameters: Some(BTreeMap::new()),
    }
  }
}

//
// ResourceUri
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ResourceUri {
  pub resource_type: Option<ResourceType>,
  pub uri: Option<String>,
}

impl ResourceUri {
  pub fn new<F1, F2>(resource_type: F1, uri: F2) -> ResourceUri where F1: Into<Option<ResourceType>>, F2: Into<Option<String>> {
    ResourceUri {
      resource_type: resource_type.into(),
      uri: uri.into(),
    }
  }
}

impl TSerializable for ResourceUri {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<ResourceUri> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<ResourceType> = None;
    let mut f_2: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = ResourceType::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = ResourceUri {
      resource_type: f_1,
      uri: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("ResourceUri");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.resource_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("resourceType", TType::I32, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.uri {
      o_prot.write_field_begin(&TFieldIdentifier::new("uri", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for ResourceUri {
  fn default() -> Self {
    ResourceUri{
      resource_type: None,
      uri: Some("".to_owned()),
    }
  }
}

//
// Function
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Function {
  pub function_name: Option<String>,
  pub db_name: Option<String>,
  pub class_name: Option<String>,
  pub owner_name: Option<String>,
  pub owner_type: Option<PrincipalType>,
  pub create_time: Option<i32>,
  pub function_type: Option<FunctionType>,
  pub resource_uris: Option<Vec<ResourceUri>>,
}

impl Function {
  pub fn new<F1, F2, F3, F4, F5, F6, F7, F8>(function_name: F1, db_name: F2, class_name: F3, owner_name: F4, owner_type: F5, create_time: F6, function_type: F7, resource_uris: F8) -> Function where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<String>>, F5: Into<Option<PrincipalType>>, F6: Into<Option<i32>>, F7: Into<Option<FunctionType>>, F8: Into<Option<Vec<ResourceUri>>> {
    Function {
      function_name: function_name.into(),
      db_name: db_name.into(),
      class_name: class_name.into(),
      owner_name: owner_name.into(),
      owner_type: owner_type.into(),
      create_time: create_time.into(),
      function_type: function_type.into(),
      resource_uris: resource_uris.into(),
    }
  }
}

impl TSerializable for Function {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<Function> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<String> = None;
    let mut f_5: Option<PrincipalType> = None;
    let mut f_6: Option<i32> = None;
    let mut f_7: Option<FunctionType> = None;
    let mut f_8: Option<Vec<ResourceUri>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_string()?;
          f_4 = Some(val);
        },
        5 => {
          let val = PrincipalType::read_from_in_protocol(i_prot)?;
          f_5 = Some(val);
        },
        6 => {
          let val = i_prot.read_i32()?;
          f_6 = Some(val);
        },
        7 => {
          let val = FunctionType::read_from_in_protocol(i_prot)?;
          f_7 = Some(val);
        },
        8 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<ResourceUri> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_21 = ResourceUri::read_from_in_protocol(i_prot)?;
            val.push(list_elem_21);
          }
          i_prot.read_list_end()?;
          f_8 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = Function {
      function_name: f_1,
      db_name: f_2,
      class_name: f_3,
      owner_name: f_4,
      owner_type: f_5,
      create_time: f_6,
      function_type: f_7,
      resource_uris: f_8,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("Function");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.function_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("functionName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.class_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("className", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.owner_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("ownerName", TType::String, 4))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.owner_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("ownerType", TType::I32, 5))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.create_time {
      o_prot.write_field_begin(&TFieldIdentifier::new("createTime", TType::I32, 6))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.function_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("functionType", TType::I32, 7))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.resource_uris {
      o_prot.write_field_begin(&TFieldIdentifier::new("resourceUris", TType::List, 8))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for Function {
  fn default() -> Self {
    Function{
      function_name: Some("".to_owned()),
      db_name: Some("".to_owned()),
      class_name: Some("".to_owned()),
      owner_name: Some("".to_owned()),
      owner_type: None,
      create_time: Some(0),
      function_type: None,
      resource_uris: Some(Vec::new()),
    }
  }
}

//
// EnvironmentContext
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct EnvironmentContext {
  pub properties: Option<BTreeMap<String, String>>,
}

impl EnvironmentContext {
  pub fn new<F1>(properties: F1) -> EnvironmentContext where F1: Into<Option<BTreeMap<String, String>>> {
    EnvironmentContext {
      properties: properties.into(),
    }
  }
}

impl TSerializable for EnvironmentContext {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<EnvironmentContext> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<BTreeMap<String, String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let map_ident = i_prot.read_map_begin()?;
          let mut val: BTreeMap<String, String> = BTreeMap::new();
          for _ in 0..map_ident.size {
            let map_key_22 = i_prot.read_string()?;
            let map_val_23 = i_prot.read_string()?;
            val.insert(map_key_22, map_val_23);
          }
          i_prot.read_map_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = EnvironmentContext {
      properties: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("EnvironmentContext");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.properties {
      o_prot.write_field_begin(&TFieldIdentifier::new("properties", TType::Map, 1))?;
      o_prot.write_map_begin(&TMapIdentifier::new(TType::String, TType::String, fld_var.len() as i32))?;
      for (k, v) in fld_var {
        o_prot.write_string(k)?;
        o_prot.write_string(v)?;
      }
      o_prot.write_map_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for EnvironmentContext {
  fn default() -> Self {
    EnvironmentContext{
      properties: Some(BTreeMap::new()),
    }
  }
}

//
// TableMeta
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TableMeta {
  pub db_name: Option<String>,
  pub table_name: Option<String>,
  pub table_type: Option<String>,
  pub comments: Option<String>,
}

impl TableMeta {
  pub fn new<F1, F2, F3, F4>(db_name: F1, table_name: F2, table_type: F3, comments: F4) -> TableMeta where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<String>> {
    TableMeta {
      db_name: db_name.into(),
      table_name: table_name.into(),
      table_type: table_type.into(),
      comments: comments.into(),
    }
  }
}

impl TSerializable for TableMeta {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TableMeta> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_string()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TableMeta {
      db_name: f_1,
      table_name: f_2,
      table_type: f_3,
      comments: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TableMeta");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableType", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.comments {
      o_prot.write_field_begin(&TFieldIdentifier::new("comments", TType::String, 4))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TableMeta {
  fn default() -> Self {
    TableMeta{
      db_name: Some("".to_owned()),
      table_name: Some("".to_owned()),
      table_type: Some("".to_owned()),
      comments: Some("".to_owned()),
    }
  }
}

//
// GetAllFunctionsResponse
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GetAllFunctionsResponse {
  pub functions: Option<Vec<Function>>,
}

impl GetAllFunctionsResponse {
  pub fn new<F1>(functions: F1) -> GetAllFunctionsResponse where F1: Into<Option<Vec<Function>>> {
    GetAllFunctionsResponse {
      functions: functions.into(),
    }
  }
}

impl TSerializable for GetAllFunctionsResponse {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<GetAllFunctionsResponse> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<Function>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Function> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_24 = Function::read_from_in_protocol(i_prot)?;
            val.push(list_elem_24);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = GetAllFunctionsResponse {
      functions: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("GetAllFunctionsResponse");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.functions {
      o_prot.write_field_begin(&TFieldIdentifier::new("functions", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for GetAllFunctionsResponse {
  fn default() -> Self {
    GetAllFunctionsResponse{
      functions: Some(Vec::new()),
    }
  }
}

//
// GetTableRequest
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GetTableRequest {
  pub db_name: Option<String>,
  pub tbl_name: Option<String>,
}

impl GetTableRequest {
  pub fn new<F1, F2>(db_name: F1, tbl_name: F2) -> GetTableRequest where F1: Into<Option<String>>, F2: Into<Option<String>> {
    GetTableRequest {
      db_name: db_name.into(),
      tbl_name: tbl_name.into(),
    }
  }
}

impl TSerializable for GetTableRequest {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<GetTableRequest> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = GetTableRequest {
      db_name: f_1,
      tbl_name: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("GetTableRequest");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tbl_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tblName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for GetTableRequest {
  fn default() -> Self {
    GetTableRequest{
      db_name: Some("".to_owned()),
      tbl_name: Some("".to_owned()),
    }
  }
}

//
// GetTableResult
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GetTableResult {
  pub table: Option<Table>,
}

impl GetTableResult {
  pub fn new<F1>(table: F1) -> GetTableResult where F1: Into<Option<Table>> {
    GetTableResult {
      table: table.into(),
    }
  }
}

impl TSerializable for GetTableResult {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<GetTableResult> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Table> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = Table::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = GetTableResult {
      table: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("GetTableResult");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for GetTableResult {
  fn default() -> Self {
    GetTableResult{
      table: None,
    }
  }
}

//
// GetTablesRequest
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GetTablesRequest {
  pub db_name: Option<String>,
  pub tbl_names: Option<Vec<String>>,
}

impl GetTablesRequest {
  pub fn new<F1, F2>(db_name: F1, tbl_names: F2) -> GetTablesRequest where F1: Into<Option<String>>, F2: Into<Option<Vec<String>>> {
    GetTablesRequest {
      db_name: db_name.into(),
      tbl_names: tbl_names.into(),
    }
  }
}

impl TSerializable for GetTablesRequest {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<GetTablesRequest> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_25 = i_prot.read_string()?;
            val.push(list_elem_25);
          }
          i_prot.read_list_end()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = GetTablesRequest {
      db_name: f_1,
      tbl_names: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("GetTablesRequest");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tbl_names {
      o_prot.write_field_begin(&TFieldIdentifier::new("tblNames", TType::List, 2))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for GetTablesRequest {
  fn default() -> Self {
    GetTablesRequest{
      db_name: Some("".to_owned()),
      tbl_names: Some(Vec::new()),
    }
  }
}

//
// GetTablesResult
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GetTablesResult {
  pub tables: Option<Vec<Table>>,
}

impl GetTablesResult {
  pub fn new<F1>(tables: F1) -> GetTablesResult where F1: Into<Option<Vec<Table>>> {
    GetTablesResult {
      tables: tables.into(),
    }
  }
}

impl TSerializable for GetTablesResult {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<GetTablesResult> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<Table>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Table> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_26 = Table::read_from_in_protocol(i_prot)?;
            val.push(list_elem_26);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = GetTablesResult {
      tables: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("GetTablesResult");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.tables {
      o_prot.write_field_begin(&TFieldIdentifier::new("tables", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for GetTablesResult {
  fn default() -> Self {
    GetTablesResult{
      tables: Some(Vec::new()),
    }
  }
}

//
// AddPartitionsRequest
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AddPartitionsRequest {
  pub db_name: Option<String>,
  pub tbl_name: Option<String>,
  pub parts: Option<Vec<Partition>>,
  pub if_not_exists: Option<bool>,
  pub need_result: Option<bool>,
}

impl AddPartitionsRequest {
  pub fn new<F1, F2, F3, F4, F5>(db_name: F1, tbl_name: F2, parts: F3, if_not_exists: F4, need_result: F5) -> AddPartitionsRequest where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<Partition>>>, F4: Into<Option<bool>>, F5: Into<Option<bool>> {
    AddPartitionsRequest {
      db_name: db_name.into(),
      tbl_name: tbl_name.into(),
      parts: parts.into(),
      if_not_exists: if_not_exists.into(),
      need_result: need_result.into(),
    }
  }
}

impl TSerializable for AddPartitionsRequest {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AddPartitionsRequest> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<Partition>> = None;
    let mut f_4: Option<bool> = None;
    let mut f_5: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Partition> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_27 = Partition::read_from_in_protocol(i_prot)?;
            val.push(list_elem_27);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_bool()?;
          f_4 = Some(val);
        },
        5 => {
          let val = i_prot.read_bool()?;
          f_5 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AddPartitionsRequest {
      db_name: f_1,
      tbl_name: f_2,
      parts: f_3,
      if_not_exists: f_4,
      need_result: f_5,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AddPartitionsRequest");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tbl_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tblName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parts {
      o_prot.write_field_begin(&TFieldIdentifier::new("parts", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.if_not_exists {
      o_prot.write_field_begin(&TFieldIdentifier::new("ifNotExists", TType::Bool, 4))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.need_result {
      o_prot.write_field_begin(&TFieldIdentifier::new("needResult", TType::Bool, 5))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AddPartitionsRequest {
  fn default() -> Self {
    AddPartitionsRequest{
      db_name: Some("".to_owned()),
      tbl_name: Some("".to_owned()),
      parts: Some(Vec::new()),
      if_not_exists: Some(false),
      need_result: Some(false),
    }
  }
}

//
// AddPartitionsResult
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AddPartitionsResult {
  pub partitions: Option<Vec<Partition>>,
}

impl AddPartitionsResult {
  pub fn new<F1>(partitions: F1) -> AddPartitionsResult where F1: Into<Option<Vec<Partition>>> {
    AddPartitionsResult {
      partitions: partitions.into(),
    }
  }
}

impl TSerializable for AddPartitionsResult {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AddPartitionsResult> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<Partition>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Partition> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_28 = Partition::read_from_in_protocol(i_prot)?;
            val.push(list_elem_28);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AddPartitionsResult {
      partitions: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AddPartitionsResult");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.partitions {
      o_prot.write_field_begin(&TFieldIdentifier::new("partitions", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AddPartitionsResult {
  fn default() -> Self {
    AddPartitionsResult{
      partitions: Some(Vec::new()),
    }
  }
}

//
// DropPartitionsExpr
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionsExpr {
  pub expr: Option<Vec<u8>>,
  pub part_archive_level: Option<i32>,
}

impl DropPartitionsExpr {
  pub fn new<F1, F2>(expr: F1, part_archive_level: F2) -> DropPartitionsExpr where F1: Into<Option<Vec<u8>>>, F2: Into<Option<i32>> {
    DropPartitionsExpr {
      expr: expr.into(),
      part_archive_level: part_archive_level.into(),
    }
  }
}

impl TSerializable for DropPartitionsExpr {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionsExpr> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<u8>> = None;
    let mut f_2: Option<i32> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_bytes()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_i32()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionsExpr {
      expr: f_1,
      part_archive_level: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionsExpr");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.expr {
      o_prot.write_field_begin(&TFieldIdentifier::new("expr", TType::String, 1))?;
      o_prot.write_bytes(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.part_archive_level {
      o_prot.write_field_begin(&TFieldIdentifier::new("partArchiveLevel", TType::I32, 2))?;
      o_prot.write_i32(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionsExpr {
  fn default() -> Self {
    DropPartitionsExpr{
      expr: Some(Vec::new()),
      part_archive_level: Some(0),
    }
  }
}

//
// RequestPartsSpec
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RequestPartsSpec {
  pub names: Option<Vec<String>>,
  pub exprs: Option<Vec<DropPartitionsExpr>>,
}

impl RequestPartsSpec {
  pub fn new<F1, F2>(names: F1, exprs: F2) -> RequestPartsSpec where F1: Into<Option<Vec<String>>>, F2: Into<Option<Vec<DropPartitionsExpr>>> {
    RequestPartsSpec {
      names: names.into(),
      exprs: exprs.into(),
    }
  }
}

impl TSerializable for RequestPartsSpec {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<RequestPartsSpec> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<String>> = None;
    let mut f_2: Option<Vec<DropPartitionsExpr>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_29 = i_prot.read_string()?;
            val.push(list_elem_29);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        2 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<DropPartitionsExpr> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_30 = DropPartitionsExpr::read_from_in_protocol(i_prot)?;
            val.push(list_elem_30);
          }
          i_prot.read_list_end()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = RequestPartsSpec {
      names: f_1,
      exprs: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("RequestPartsSpec");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.names {
      o_prot.write_field_begin(&TFieldIdentifier::new("names", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.exprs {
      o_prot.write_field_begin(&TFieldIdentifier::new("exprs", TType::List, 2))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for RequestPartsSpec {
  fn default() -> Self {
    RequestPartsSpec{
      names: Some(Vec::new()),
      exprs: Some(Vec::new()),
    }
  }
}

//
// DropPartitionsRequest
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionsRequest {
  pub db_name: Option<String>,
  pub tbl_name: Option<String>,
  pub parts: Option<RequestPartsSpec>,
  pub delete_data: Option<bool>,
  pub if_exists: Option<bool>,
  pub ignore_protection: Option<bool>,
  pub need_result: Option<bool>,
}

impl DropPartitionsRequest {
  pub fn new<F1, F2, F3, F4, F5, F6, F8>(db_name: F1, tbl_name: F2, parts: F3, delete_data: F4, if_exists: F5, ignore_protection: F6, need_result: F8) -> DropPartitionsRequest where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<RequestPartsSpec>>, F4: Into<Option<bool>>, F5: Into<Option<bool>>, F6: Into<Option<bool>>, F8: Into<Option<bool>> {
    DropPartitionsRequest {
      db_name: db_name.into(),
      tbl_name: tbl_name.into(),
      parts: parts.into(),
      delete_data: delete_data.into(),
      if_exists: if_exists.into(),
      ignore_protection: ignore_protection.into(),
      need_result: need_result.into(),
    }
  }
}

impl TSerializable for DropPartitionsRequest {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionsRequest> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<RequestPartsSpec> = None;
    let mut f_4: Option<bool> = None;
    let mut f_5: Option<bool> = None;
    let mut f_6: Option<bool> = None;
    let mut f_8: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = RequestPartsSpec::read_from_in_protocol(i_prot)?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_bool()?;
          f_4 = Some(val);
        },
        5 => {
          let val = i_prot.read_bool()?;
          f_5 = Some(val);
        },
        6 => {
          let val = i_prot.read_bool()?;
          f_6 = Some(val);
        },
        8 => {
          let val = i_prot.read_bool()?;
          f_8 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionsRequest {
      db_name: f_1,
      tbl_name: f_2,
      parts: f_3,
      delete_data: f_4,
      if_exists: f_5,
      ignore_protection: f_6,
      need_result: f_8,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionsRequest");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.db_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("dbName", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tbl_name {
      o_prot.write_field_begin(&TFieldIdentifier::new("tblName", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.parts {
      o_prot.write_field_begin(&TFieldIdentifier::new("parts", TType::Struct, 3))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.delete_data {
      o_prot.write_field_begin(&TFieldIdentifier::new("deleteData", TType::Bool, 4))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.if_exists {
      o_prot.write_field_begin(&TFieldIdentifier::new("ifExists", TType::Bool, 5))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.ignore_protection {
      o_prot.write_field_begin(&TFieldIdentifier::new("ignoreProtection", TType::Bool, 6))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.need_result {
      o_prot.write_field_begin(&TFieldIdentifier::new("needResult", TType::Bool, 8))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionsRequest {
  fn default() -> Self {
    DropPartitionsRequest{
      db_name: Some("".to_owned()),
      tbl_name: Some("".to_owned()),
      parts: None,
      delete_data: Some(false),
      if_exists: Some(false),
      ignore_protection: Some(false),
      need_result: Some(false),
    }
  }
}

//
// DropPartitionsResult
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionsResult {
  pub partitions: Option<Vec<Partition>>,
}

impl DropPartitionsResult {
  pub fn new<F1>(partitions: F1) -> DropPartitionsResult where F1: Into<Option<Vec<Partition>>> {
    DropPartitionsResult {
      partitions: partitions.into(),
    }
  }
}

impl TSerializable for DropPartitionsResult {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionsResult> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<Partition>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Partition> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_31 = Partition::read_from_in_protocol(i_prot)?;
            val.push(list_elem_31);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionsResult {
      partitions: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionsResult");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.partitions {
      o_prot.write_field_begin(&TFieldIdentifier::new("partitions", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionsResult {
  fn default() -> Self {
    DropPartitionsResult{
      partitions: Some(Vec::new()),
    }
  }
}

//
// ExceptionText
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ExceptionText {
  pub message: Option<String>,
}

impl ExceptionText {
  pub fn new<F1>(message: F1) -> ExceptionText where F1: Into<Option<String>> {
    ExceptionText {
      message: message.into(),
    }
  }
}

impl TSerializable for ExceptionText {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<ExceptionText> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = ExceptionText {
      message: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("ExceptionText");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.message {
      o_prot.write_field_begin(&TFieldIdentifier::new("message", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for ExceptionText {
  fn default() -> Self {
    ExceptionText{
      message: Some("".to_owned()),
    }
  }
}

//
// NoArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NoArguments {
}

impl NoArguments {
  pub fn new() -> NoArguments {
    NoArguments {}
  }
}

impl TSerializable for NoArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<NoArguments> {
    i_prot.read_struct_begin()?;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = NoArguments {};
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("NoArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for NoArguments {
  fn default() -> Self {
    NoArguments{}
  }
}

//
// NameArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct NameArguments {
  pub name: Option<String>,
}

impl NameArguments {
  pub fn new<F1>(name: F1) -> NameArguments where F1: Into<Option<String>> {
    NameArguments {
      name: name.into(),
    }
  }
}

impl TSerializable for NameArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<NameArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = NameArguments {
      name: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("NameArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for NameArguments {
  fn default() -> Self {
    NameArguments{
      name: Some("".to_owned()),
    }
  }
}

//
// UserArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UserArguments {
  pub user: Option<String>,
  pub groups: Option<Vec<String>>,
}

impl UserArguments {
  pub fn new<F1, F2>(user: F1, groups: F2) -> UserArguments where F1: Into<Option<String>>, F2: Into<Option<Vec<String>>> {
    UserArguments {
      user: user.into(),
      groups: groups.into(),
    }
  }
}

impl TSerializable for UserArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<UserArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_32 = i_prot.read_string()?;
            val.push(list_elem_32);
          }
          i_prot.read_list_end()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = UserArguments {
      user: f_1,
      groups: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("UserArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.user {
      o_prot.write_field_begin(&TFieldIdentifier::new("user", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.groups {
      o_prot.write_field_begin(&TFieldIdentifier::new("groups", TType::List, 2))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for UserArguments {
  fn default() -> Self {
    UserArguments{
      user: Some("".to_owned()),
      groups: Some(Vec::new()),
    }
  }
}

//
// SettingArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SettingArguments {
  pub key: Option<String>,
  pub value: Option<String>,
}

impl SettingArguments {
  pub fn new<F1, F2>(key: F1, value: F2) -> SettingArguments where F1: Into<Option<String>>, F2: Into<Option<String>> {
    SettingArguments {
      key: key.into(),
      value: value.into(),
    }
  }
}

impl TSerializable for SettingArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<SettingArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = SettingArguments {
      key: f_1,
      value: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("SettingArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.key {
      o_prot.write_field_begin(&TFieldIdentifier::new("key", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.value {
      o_prot.write_field_begin(&TFieldIdentifier::new("value", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for SettingArguments {
  fn default() -> Self {
    SettingArguments{
      key: Some("".to_owned()),
      value: Some("".to_owned()),
    }
  }
}

//
// DatabaseArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DatabaseArguments {
  pub database: Option<Database>,
}

impl DatabaseArguments {
  pub fn new<F1>(database: F1) -> DatabaseArguments where F1: Into<Option<Database>> {
    DatabaseArguments {
      database: database.into(),
    }
  }
}

impl TSerializable for DatabaseArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DatabaseArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Database> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = Database::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DatabaseArguments {
      database: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DatabaseArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DatabaseArguments {
  fn default() -> Self {
    DatabaseArguments{
      database: None,
    }
  }
}

//
// AlterDatabaseArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterDatabaseArguments {
  pub name: Option<String>,
  pub database: Option<Database>,
}

impl AlterDatabaseArguments {
  pub fn new<F1, F2>(name: F1, database: F2) -> AlterDatabaseArguments where F1: Into<Option<String>>, F2: Into<Option<Database>> {
    AlterDatabaseArguments {
      name: name.into(),
      database: database.into(),
    }
  }
}

impl TSerializable for AlterDatabaseArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterDatabaseArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<Database> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = Database::read_from_in_protocol(i_prot)?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterDatabaseArguments {
      name: f_1,
      database: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterDatabaseArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::Struct, 2))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterDatabaseArguments {
  fn default() -> Self {
    AlterDatabaseArguments{
      name: Some("".to_owned()),
      database: None,
    }
  }
}

//
// DropDatabaseArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropDatabaseArguments {
  pub name: Option<String>,
  pub delete_data: Option<bool>,
  pub cascade: Option<bool>,
}

impl DropDatabaseArguments {
  pub fn new<F1, F2, F3>(name: F1, delete_data: F2, cascade: F3) -> DropDatabaseArguments where F1: Into<Option<String>>, F2: Into<Option<bool>>, F3: Into<Option<bool>> {
    DropDatabaseArguments {
      name: name.into(),
      delete_data: delete_data.into(),
      cascade: cascade.into(),
    }
  }
}

impl TSerializable for DropDatabaseArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropDatabaseArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<bool> = None;
    let mut f_3: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_bool()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_bool()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropDatabaseArguments {
      name: f_1,
      delete_data: f_2,
      cascade: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropDatabaseArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.delete_data {
      o_prot.write_field_begin(&TFieldIdentifier::new("deleteData", TType::Bool, 2))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.cascade {
      o_prot.write_field_begin(&TFieldIdentifier::new("cascade", TType::Bool, 3))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropDatabaseArguments {
  fn default() -> Self {
    DropDatabaseArguments{
      name: Some("".to_owned()),
      delete_data: Some(false),
      cascade: Some(false),
    }
  }
}

//
// TableArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TableArguments {
  pub database: Option<String>,
  pub table: Option<String>,
}

impl TableArguments {
  pub fn new<F1, F2>(database: F1, table: F2) -> TableArguments where F1: Into<Option<String>>, F2: Into<Option<String>> {
    TableArguments {
      database: database.into(),
      table: table.into(),
    }
  }
}

impl TSerializable for TableArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TableArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TableArguments {
      database: f_1,
      table: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TableArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TableArguments {
  fn default() -> Self {
    TableArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
    }
  }
}

//
// TablesArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TablesArguments {
  pub database: Option<String>,
  pub tables: Option<Vec<String>>,
}

impl TablesArguments {
  pub fn new<F1, F2>(database: F1, tables: F2) -> TablesArguments where F1: Into<Option<String>>, F2: Into<Option<Vec<String>>> {
    TablesArguments {
      database: database.into(),
      tables: tables.into(),
    }
  }
}

impl TSerializable for TablesArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TablesArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_33 = i_prot.read_string()?;
            val.push(list_elem_33);
          }
          i_prot.read_list_end()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TablesArguments {
      database: f_1,
      tables: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TablesArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tables {
      o_prot.write_field_begin(&TFieldIdentifier::new("tables", TType::List, 2))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TablesArguments {
  fn default() -> Self {
    TablesArguments{
      database: Some("".to_owned()),
      tables: Some(Vec::new()),
    }
  }
}

//
// TableRequestArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TableRequestArguments {
  pub request: Option<GetTableRequest>,
}

impl TableRequestArguments {
  pub fn new<F1>(request: F1) -> TableRequestArguments where F1: Into<Option<GetTableRequest>> {
    TableRequestArguments {
      request: request.into(),
    }
  }
}

impl TSerializable for TableRequestArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TableRequestArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<GetTableRequest> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = GetTableRequest::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TableRequestArguments {
      request: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TableRequestArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.request {
      o_prot.write_field_begin(&TFieldIdentifier::new("request", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TableRequestArguments {
  fn default() -> Self {
    TableRequestArguments{
      request: None,
    }
  }
}

//
// TablesRequestArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TablesRequestArguments {
  pub request: Option<GetTablesRequest>,
}

impl TablesRequestArguments {
  pub fn new<F1>(request: F1) -> TablesRequestArguments where F1: Into<Option<GetTablesRequest>> {
    TablesRequestArguments {
      request: request.into(),
    }
  }
}

impl TSerializable for TablesRequestArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TablesRequestArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<GetTablesRequest> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = GetTablesRequest::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TablesRequestArguments {
      request: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TablesRequestArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.request {
      o_prot.write_field_begin(&TFieldIdentifier::new("request", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TablesRequestArguments {
  fn default() -> Self {
    TablesRequestArguments{
      request: None,
    }
  }
}

//
// PatternArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PatternArguments {
  pub database: Option<String>,
  pub pattern: Option<String>,
  pub table_type: Option<String>,
}

impl PatternArguments {
  pub fn new<F1, F2, F3>(database: F1, pattern: F2, table_type: F3) -> PatternArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>> {
    PatternArguments {
      database: database.into(),
      pattern: pattern.into(),
      table_type: table_type.into(),
    }
  }
}

impl TSerializable for PatternArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PatternArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PatternArguments {
      database: f_1,
      pattern: f_2,
      table_type: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PatternArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.pattern {
      o_prot.write_field_begin(&TFieldIdentifier::new("pattern", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_type {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableType", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PatternArguments {
  fn default() -> Self {
    PatternArguments{
      database: Some("".to_owned()),
      pattern: Some("".to_owned()),
      table_type: Some("".to_owned()),
    }
  }
}

//
// TableMetaArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TableMetaArguments {
  pub databases: Option<String>,
  pub tables: Option<String>,
  pub table_types: Option<Vec<String>>,
}

impl TableMetaArguments {
  pub fn new<F1, F2, F3>(databases: F1, tables: F2, table_types: F3) -> TableMetaArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>> {
    TableMetaArguments {
      databases: databases.into(),
      tables: tables.into(),
      table_types: table_types.into(),
    }
  }
}

impl TSerializable for TableMetaArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<TableMetaArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_34 = i_prot.read_string()?;
            val.push(list_elem_34);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = TableMetaArguments {
      databases: f_1,
      tables: f_2,
      table_types: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("TableMetaArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.databases {
      o_prot.write_field_begin(&TFieldIdentifier::new("databases", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.tables {
      o_prot.write_field_begin(&TFieldIdentifier::new("tables", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table_types {
      o_prot.write_field_begin(&TFieldIdentifier::new("tableTypes", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for TableMetaArguments {
  fn default() -> Self {
    TableMetaArguments{
      databases: Some("".to_owned()),
      tables: Some("".to_owned()),
      table_types: Some(Vec::new()),
    }
  }
}

//
// CreateTableArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct CreateTableArguments {
  pub table: Option<Table>,
}

impl CreateTableArguments {
  pub fn new<F1>(table: F1) -> CreateTableArguments where F1: Into<Option<Table>> {
    CreateTableArguments {
      table: table.into(),
    }
  }
}

impl TSerializable for CreateTableArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<CreateTableArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Table> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = Table::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = CreateTableArguments {
      table: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("CreateTableArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for CreateTableArguments {
  fn default() -> Self {
    CreateTableArguments{
      table: None,
    }
  }
}

//
// DropTableArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropTableArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub delete_data: Option<bool>,
  pub environment: Option<EnvironmentContext>,
}

impl DropTableArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, delete_data: F3, environment: F4) -> DropTableArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<bool>>, F4: Into<Option<EnvironmentContext>> {
    DropTableArguments {
      database: database.into(),
      table: table.into(),
      delete_data: delete_data.into(),
      environment: environment.into(),
    }
  }
}

impl TSerializable for DropTableArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropTableArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<bool> = None;
    let mut f_4: Option<EnvironmentContext> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_bool()?;
          f_3 = Some(val);
        },
        4 => {
          let val = EnvironmentContext::read_from_in_protocol(i_prot)?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropTableArguments {
      database: f_1,
      table: f_2,
      delete_data: f_3,
      environment: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropTableArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.delete_data {
      o_prot.write_field_begin(&TFieldIdentifier::new("deleteData", TType::Bool, 3))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.environment {
      o_prot.write_field_begin(&TFieldIdentifier::new("environment", TType::Struct, 4))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropTableArguments {
  fn default() -> Self {
    DropTableArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      delete_data: Some(false),
      environment: None,
    }
  }
}

//
// AlterTableArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterTableArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub definition: Option<Table>,
  pub environment: Option<EnvironmentContext>,
}

impl AlterTableArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, definition: F3, environment: F4) -> AlterTableArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Table>>, F4: Into<Option<EnvironmentContext>> {
    AlterTableArguments {
      database: database.into(),
      table: table.into(),
      definition: definition.into(),
      environment: environment.into(),
    }
  }
}

impl TSerializable for AlterTableArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterTableArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Table> = None;
    let mut f_4: Option<EnvironmentContext> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = Table::read_from_in_protocol(i_prot)?;
          f_3 = Some(val);
        },
        4 => {
          let val = EnvironmentContext::read_from_in_protocol(i_prot)?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterTableArguments {
      database: f_1,
      table: f_2,
      definition: f_3,
      environment: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterTableArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.definition {
      o_prot.write_field_begin(&TFieldIdentifier::new("definition", TType::Struct, 3))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.environment {
      o_prot.write_field_begin(&TFieldIdentifier::new("environment", TType::Struct, 4))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterTableArguments {
  fn default() -> Self {
    AlterTableArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      definition: None,
      environment: None,
    }
  }
}

//
// AlterTableCascadeArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterTableCascadeArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub definition: Option<Table>,
  pub cascade: Option<bool>,
}

impl AlterTableCascadeArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, definition: F3, cascade: F4) -> AlterTableCascadeArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Table>>, F4: Into<Option<bool>> {
    AlterTableCascadeArguments {
      database: database.into(),
      table: table.into(),
      definition: definition.into(),
      cascade: cascade.into(),
    }
  }
}

impl TSerializable for AlterTableCascadeArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterTableCascadeArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Table> = None;
    let mut f_4: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = Table::read_from_in_protocol(i_prot)?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_bool()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterTableCascadeArguments {
      database: f_1,
      table: f_2,
      definition: f_3,
      cascade: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterTableCascadeArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.definition {
      o_prot.write_field_begin(&TFieldIdentifier::new("definition", TType::Struct, 3))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.cascade {
      o_prot.write_field_begin(&TFieldIdentifier::new("cascade", TType::Bool, 4))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterTableCascadeArguments {
  fn default() -> Self {
    AlterTableCascadeArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      definition: None,
      cascade: Some(false),
    }
  }
}

//
// AddPartitionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AddPartitionArguments {
  pub partition: Option<Partition>,
}

impl AddPartitionArguments {
  pub fn new<F1>(partition: F1) -> AddPartitionArguments where F1: Into<Option<Partition>> {
    AddPartitionArguments {
      partition: partition.into(),
    }
  }
}

impl TSerializable for AddPartitionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AddPartitionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Partition> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = Partition::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AddPartitionArguments {
      partition: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AddPartitionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.partition {
      o_prot.write_field_begin(&TFieldIdentifier::new("partition", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AddPartitionArguments {
  fn default() -> Self {
    AddPartitionArguments{
      partition: None,
    }
  }
}

//
// AddPartitionsArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AddPartitionsArguments {
  pub partitions: Option<Vec<Partition>>,
}

impl AddPartitionsArguments {
  pub fn new<F1>(partitions: F1) -> AddPartitionsArguments where F1: Into<Option<Vec<Partition>>> {
    AddPartitionsArguments {
      partitions: partitions.into(),
    }
  }
}

impl TSerializable for AddPartitionsArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AddPartitionsArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<Partition>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Partition> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_35 = Partition::read_from_in_protocol(i_prot)?;
            val.push(list_elem_35);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AddPartitionsArguments {
      partitions: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AddPartitionsArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.partitions {
      o_prot.write_field_begin(&TFieldIdentifier::new("partitions", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AddPartitionsArguments {
  fn default() -> Self {
    AddPartitionsArguments{
      partitions: Some(Vec::new()),
    }
  }
}

//
// AddPartitionsRequestArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AddPartitionsRequestArguments {
  pub request: Option<AddPartitionsRequest>,
}

impl AddPartitionsRequestArguments {
  pub fn new<F1>(request: F1) -> AddPartitionsRequestArguments where F1: Into<Option<AddPartitionsRequest>> {
    AddPartitionsRequestArguments {
      request: request.into(),
    }
  }
}

impl TSerializable for AddPartitionsRequestArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AddPartitionsRequestArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<AddPartitionsRequest> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = AddPartitionsRequest::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AddPartitionsRequestArguments {
      request: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AddPartitionsRequestArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.request {
      o_prot.write_field_begin(&TFieldIdentifier::new("request", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AddPartitionsRequestArguments {
  fn default() -> Self {
    AddPartitionsRequestArguments{
      request: None,
    }
  }
}

//
// PartitionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartitionArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub values: Option<Vec<String>>,
}

impl PartitionArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, values: F3) -> PartitionArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>> {
    PartitionArguments {
      database: database.into(),
      table: table.into(),
      values: values.into(),
    }
  }
}

impl TSerializable for PartitionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PartitionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_36 = i_prot.read_string()?;
            val.push(list_elem_36);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PartitionArguments {
      database: f_1,
      table: f_2,
      values: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PartitionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PartitionArguments {
  fn default() -> Self {
    PartitionArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      values: Some(Vec::new()),
    }
  }
}

//
// PartitionNameArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartitionNameArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub name: Option<String>,
}

impl PartitionNameArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, name: F3) -> PartitionNameArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>> {
    PartitionNameArguments {
      database: database.into(),
      table: table.into(),
      name: name.into(),
    }
  }
}

impl TSerializable for PartitionNameArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PartitionNameArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PartitionNameArguments {
      database: f_1,
      table: f_2,
      name: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PartitionNameArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PartitionNameArguments {
  fn default() -> Self {
    PartitionNameArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      name: Some("".to_owned()),
    }
  }
}

//
// PartitionNamesArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartitionNamesArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub names: Option<Vec<String>>,
}

impl PartitionNamesArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, names: F3) -> PartitionNamesArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>> {
    PartitionNamesArguments {
      database: database.into(),
      table: table.into(),
      names: names.into(),
    }
  }
}

impl TSerializable for PartitionNamesArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PartitionNamesArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_37 = i_prot.read_string()?;
            val.push(list_elem_37);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PartitionNamesArguments {
      database: f_1,
      table: f_2,
      names: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PartitionNamesArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.names {
      o_prot.write_field_begin(&TFieldIdentifier::new("names", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PartitionNamesArguments {
  fn default() -> Self {
    PartitionNamesArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      names: Some(Vec::new()),
    }
  }
}

//
// PartitionsArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartitionsArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub most: Option<i16>,
}

impl PartitionsArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, most: F3) -> PartitionsArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<i16>> {
    PartitionsArguments {
      database: database.into(),
      table: table.into(),
      most: most.into(),
    }
  }
}

impl TSerializable for PartitionsArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PartitionsArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<i16> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_i16()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PartitionsArguments {
      database: f_1,
      table: f_2,
      most: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PartitionsArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.most {
      o_prot.write_field_begin(&TFieldIdentifier::new("most", TType::I16, 3))?;
      o_prot.write_i16(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PartitionsArguments {
  fn default() -> Self {
    PartitionsArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      most: Some(0),
    }
  }
}

//
// PartialValuesArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PartialValuesArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub values: Option<Vec<String>>,
  pub most: Option<i16>,
}

impl PartialValuesArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, values: F3, most: F4) -> PartialValuesArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>>, F4: Into<Option<i16>> {
    PartialValuesArguments {
      database: database.into(),
      table: table.into(),
      values: values.into(),
      most: most.into(),
    }
  }
}

impl TSerializable for PartialValuesArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<PartialValuesArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    let mut f_4: Option<i16> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_38 = i_prot.read_string()?;
            val.push(list_elem_38);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_i16()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = PartialValuesArguments {
      database: f_1,
      table: f_2,
      values: f_3,
      most: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("PartialValuesArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.most {
      o_prot.write_field_begin(&TFieldIdentifier::new("most", TType::I16, 4))?;
      o_prot.write_i16(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for PartialValuesArguments {
  fn default() -> Self {
    PartialValuesArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      values: Some(Vec::new()),
      most: Some(0),
    }
  }
}

//
// FilterArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FilterArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub filter: Option<String>,
  pub most: Option<i16>,
}

impl FilterArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, filter: F3, most: F4) -> FilterArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<i16>> {
    FilterArguments {
      database: database.into(),
      table: table.into(),
      filter: filter.into(),
      most: most.into(),
    }
  }
}

impl TSerializable for FilterArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<FilterArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<i16> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_i16()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = FilterArguments {
      database: f_1,
      table: f_2,
      filter: f_3,
      most: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("FilterArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.filter {
      o_prot.write_field_begin(&TFieldIdentifier::new("filter", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.most {
      o_prot.write_field_begin(&TFieldIdentifier::new("most", TType::I16, 4))?;
      o_prot.write_i16(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for FilterArguments {
  fn default() -> Self {
    FilterArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      filter: Some("".to_owned()),
      most: Some(0),
    }
  }
}

//
// DropPartitionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub values: Option<Vec<String>>,
  pub delete_data: Option<bool>,
}

impl DropPartitionArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, values: F3, delete_data: F4) -> DropPartitionArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>>, F4: Into<Option<bool>> {
    DropPartitionArguments {
      database: database.into(),
      table: table.into(),
      values: values.into(),
      delete_data: delete_data.into(),
    }
  }
}

impl TSerializable for DropPartitionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    let mut f_4: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_39 = i_prot.read_string()?;
            val.push(list_elem_39);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_bool()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionArguments {
      database: f_1,
      table: f_2,
      values: f_3,
      delete_data: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.delete_data {
      o_prot.write_field_begin(&TFieldIdentifier::new("deleteData", TType::Bool, 4))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionArguments {
  fn default() -> Self {
    DropPartitionArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      values: Some(Vec::new()),
      delete_data: Some(false),
    }
  }
}

//
// DropPartitionByNameArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionByNameArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub name: Option<String>,
  pub delete_data: Option<bool>,
}

impl DropPartitionByNameArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, name: F3, delete_data: F4) -> DropPartitionByNameArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<String>>, F4: Into<Option<bool>> {
    DropPartitionByNameArguments {
      database: database.into(),
      table: table.into(),
      name: name.into(),
      delete_data: delete_data.into(),
    }
  }
}

impl TSerializable for DropPartitionByNameArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionByNameArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<String> = None;
    let mut f_4: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = i_prot.read_string()?;
          f_3 = Some(val);
        },
        4 => {
          let val = i_prot.read_bool()?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionByNameArguments {
      database: f_1,
      table: f_2,
      name: f_3,
      delete_data: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionByNameArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 3))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.delete_data {
      o_prot.write_field_begin(&TFieldIdentifier::new("deleteData", TType::Bool, 4))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionByNameArguments {
  fn default() -> Self {
    DropPartitionByNameArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      name: Some("".to_owned()),
      delete_data: Some(false),
    }
  }
}

//
// DropPartitionsRequestArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DropPartitionsRequestArguments {
  pub request: Option<DropPartitionsRequest>,
}

impl DropPartitionsRequestArguments {
  pub fn new<F1>(request: F1) -> DropPartitionsRequestArguments where F1: Into<Option<DropPartitionsRequest>> {
    DropPartitionsRequestArguments {
      request: request.into(),
    }
  }
}

impl TSerializable for DropPartitionsRequestArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<DropPartitionsRequestArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<DropPartitionsRequest> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = DropPartitionsRequest::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = DropPartitionsRequestArguments {
      request: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("DropPartitionsRequestArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.request {
      o_prot.write_field_begin(&TFieldIdentifier::new("request", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for DropPartitionsRequestArguments {
  fn default() -> Self {
    DropPartitionsRequestArguments{
      request: None,
    }
  }
}

//
// AlterPartitionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterPartitionArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub partition: Option<Partition>,
}

impl AlterPartitionArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, partition: F3) -> AlterPartitionArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Partition>> {
    AlterPartitionArguments {
      database: database.into(),
      table: table.into(),
      partition: partition.into(),
    }
  }
}

impl TSerializable for AlterPartitionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterPartitionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Partition> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = Partition::read_from_in_protocol(i_prot)?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterPartitionArguments {
      database: f_1,
      table: f_2,
      partition: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterPartitionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.partition {
      o_prot.write_field_begin(&TFieldIdentifier::new("partition", TType::Struct, 3))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterPartitionArguments {
  fn default() -> Self {
    AlterPartitionArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      partition: None,
    }
  }
}

//
// AlterPartitionsArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterPartitionsArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub partitions: Option<Vec<Partition>>,
}

impl AlterPartitionsArguments {
  pub fn new<F1, F2, F3>(database: F1, table: F2, partitions: F3) -> AlterPartitionsArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<Partition>>> {
    AlterPartitionsArguments {
      database: database.into(),
      table: table.into(),
      partitions: partitions.into(),
    }
  }
}

impl TSerializable for AlterPartitionsArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterPartitionsArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<Partition>> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<Partition> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_40 = Partition::read_from_in_protocol(i_prot)?;
            val.push(list_elem_40);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterPartitionsArguments {
      database: f_1,
      table: f_2,
      partitions: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterPartitionsArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.partitions {
      o_prot.write_field_begin(&TFieldIdentifier::new("partitions", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::Struct, fld_var.len() as i32))?;
      for e in fld_var {
        e.write_to_out_protocol(o_prot)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterPartitionsArguments {
  fn default() -> Self {
    AlterPartitionsArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      partitions: Some(Vec::new()),
    }
  }
}

//
// RenamePartitionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RenamePartitionArguments {
  pub database: Option<String>,
  pub table: Option<String>,
  pub values: Option<Vec<String>>,
  pub partition: Option<Partition>,
}

impl RenamePartitionArguments {
  pub fn new<F1, F2, F3, F4>(database: F1, table: F2, values: F3, partition: F4) -> RenamePartitionArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Vec<String>>>, F4: Into<Option<Partition>> {
    RenamePartitionArguments {
      database: database.into(),
      table: table.into(),
      values: values.into(),
      partition: partition.into(),
    }
  }
}

impl TSerializable for RenamePartitionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<RenamePartitionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Vec<String>> = None;
    let mut f_4: Option<Partition> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_41 = i_prot.read_string()?;
            val.push(list_elem_41);
          }
          i_prot.read_list_end()?;
          f_3 = Some(val);
        },
        4 => {
          let val = Partition::read_from_in_protocol(i_prot)?;
          f_4 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = RenamePartitionArguments {
      database: f_1,
      table: f_2,
      values: f_3,
      partition: f_4,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("RenamePartitionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.table {
      o_prot.write_field_begin(&TFieldIdentifier::new("table", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 3))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.partition {
      o_prot.write_field_begin(&TFieldIdentifier::new("partition", TType::Struct, 4))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for RenamePartitionArguments {
  fn default() -> Self {
    RenamePartitionArguments{
      database: Some("".to_owned()),
      table: Some("".to_owned()),
      values: Some(Vec::new()),
      partition: None,
    }
  }
}

//
// ValuesArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ValuesArguments {
  pub values: Option<Vec<String>>,
  pub throw_exception: Option<bool>,
}

impl ValuesArguments {
  pub fn new<F1, F2>(values: F1, throw_exception: F2) -> ValuesArguments where F1: Into<Option<Vec<String>>>, F2: Into<Option<bool>> {
    ValuesArguments {
      values: values.into(),
      throw_exception: throw_exception.into(),
    }
  }
}

impl TSerializable for ValuesArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<ValuesArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Vec<String>> = None;
    let mut f_2: Option<bool> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let list_ident = i_prot.read_list_begin()?;
          let mut val: Vec<String> = Vec::new();
          for _ in 0..list_ident.size {
            let list_elem_42 = i_prot.read_string()?;
            val.push(list_elem_42);
          }
          i_prot.read_list_end()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_bool()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = ValuesArguments {
      values: f_1,
      throw_exception: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("ValuesArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.values {
      o_prot.write_field_begin(&TFieldIdentifier::new("values", TType::List, 1))?;
      o_prot.write_list_begin(&TListIdentifier::new(TType::String, fld_var.len() as i32))?;
      for e in fld_var {
        o_prot.write_string(e)?;
      }
      o_prot.write_list_end()?;
      o_prot.write_field_end()?
    }
    if let Some(fld_var) = self.throw_exception {
      o_prot.write_field_begin(&TFieldIdentifier::new("throwException", TType::Bool, 2))?;
      o_prot.write_bool(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for ValuesArguments {
  fn default() -> Self {
    ValuesArguments{
      values: Some(Vec::new()),
      throw_exception: Some(false),
    }
  }
}

//
// FunctionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FunctionArguments {
  pub definition: Option<Function>,
}

impl FunctionArguments {
  pub fn new<F1>(definition: F1) -> FunctionArguments where F1: Into<Option<Function>> {
    FunctionArguments {
      definition: definition.into(),
    }
  }
}

impl TSerializable for FunctionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<FunctionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<Function> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = Function::read_from_in_protocol(i_prot)?;
          f_1 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = FunctionArguments {
      definition: f_1,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("FunctionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.definition {
      o_prot.write_field_begin(&TFieldIdentifier::new("definition", TType::Struct, 1))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for FunctionArguments {
  fn default() -> Self {
    FunctionArguments{
      definition: None,
    }
  }
}

//
// FunctionNameArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct FunctionNameArguments {
  pub database: Option<String>,
  pub name: Option<String>,
}

impl FunctionNameArguments {
  pub fn new<F1, F2>(database: F1, name: F2) -> FunctionNameArguments where F1: Into<Option<String>>, F2: Into<Option<String>> {
    FunctionNameArguments {
      database: database.into(),
      name: name.into(),
    }
  }
}

impl TSerializable for FunctionNameArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<FunctionNameArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = FunctionNameArguments {
      database: f_1,
      name: f_2,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("FunctionNameArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for FunctionNameArguments {
  fn default() -> Self {
    FunctionNameArguments{
      database: Some("".to_owned()),
      name: Some("".to_owned()),
    }
  }
}

//
// AlterFunctionArguments
//

#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct AlterFunctionArguments {
  pub database: Option<String>,
  pub name: Option<String>,
  pub definition: Option<Function>,
}

impl AlterFunctionArguments {
  pub fn new<F1, F2, F3>(database: F1, name: F2, definition: F3) -> AlterFunctionArguments where F1: Into<Option<String>>, F2: Into<Option<String>>, F3: Into<Option<Function>> {
    AlterFunctionArguments {
      database: database.into(),
      name: name.into(),
      definition: definition.into(),
    }
  }
}

impl TSerializable for AlterFunctionArguments {
  fn read_from_in_protocol(i_prot: &mut dyn TInputProtocol) -> thrift::Result<AlterFunctionArguments> {
    i_prot.read_struct_begin()?;
    let mut f_1: Option<String> = None;
    let mut f_2: Option<String> = None;
    let mut f_3: Option<Function> = None;
    loop {
      let field_ident = i_prot.read_field_begin()?;
      if field_ident.field_type == TType::Stop {
        break;
      }
      let field_id = field_id(&field_ident)?;
      match field_id {
        1 => {
          let val = i_prot.read_string()?;
          f_1 = Some(val);
        },
        2 => {
          let val = i_prot.read_string()?;
          f_2 = Some(val);
        },
        3 => {
          let val = Function::read_from_in_protocol(i_prot)?;
          f_3 = Some(val);
        },
        _ => {
          i_prot.skip(field_ident.field_type)?;
        },
      };
      i_prot.read_field_end()?;
    }
    i_prot.read_struct_end()?;
    let ret = AlterFunctionArguments {
      database: f_1,
      name: f_2,
      definition: f_3,
    };
    Ok(ret)
  }
  fn write_to_out_protocol(&self, o_prot: &mut dyn TOutputProtocol) -> thrift::Result<()> {
    let struct_ident = TStructIdentifier::new("AlterFunctionArguments");
    o_prot.write_struct_begin(&struct_ident)?;
    if let Some(ref fld_var) = self.database {
      o_prot.write_field_begin(&TFieldIdentifier::new("database", TType::String, 1))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.name {
      o_prot.write_field_begin(&TFieldIdentifier::new("name", TType::String, 2))?;
      o_prot.write_string(fld_var)?;
      o_prot.write_field_end()?
    }
    if let Some(ref fld_var) = self.definition {
      o_prot.write_field_begin(&TFieldIdentifier::new("definition", TType::Struct, 3))?;
      fld_var.write_to_out_protocol(o_prot)?;
      o_prot.write_field_end()?
    }
    o_prot.write_field_stop()?;
    o_prot.write_struct_end()
  }
}

impl Default for AlterFunctionArguments {
  fn default() -> Self {
    AlterFunctionArguments{
      database: Some("".to_owned()),
      name: Some("".to_owned()),
      definition: None,
    }
  }
}

