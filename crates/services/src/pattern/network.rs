//! Addresses within a network.

use std::net::IpAddr;

use serde_json::Value;

use super::{PatternError, refuse};

/// `10.0.0.0/24`: an address, and how many of its leading bits count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// One address alone is a network too.
    pub fn parse(argument: &Value) -> Result<Self, PatternError> {
        let Some(text) = argument.as_str() else {
            return refuse("cidr match pattern must be a string");
        };
        let malformed = || PatternError(format!("Malformed CIDR, one '/' required: {text}"));
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| malformed())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_| malformed())?;
        if bits > most {
            return refuse(format!("Malformed CIDR, mask bits must be between 0 and {most}"));
        }
        Ok(Self { address, bits })
    }

    /// Whether `text` is an address of the network.
    pub fn holds(&self, text: &str) -> bool {
        text.parse().is_ok_and(|address| self.shares_bits(address))
    }

    fn shares_bits(&self, address: IpAddr) -> bool {
        let leading = |all: u128, width: u32| all.checked_shr(width - self.bits).unwrap_or(0);
        match (address, self.address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => {
                let number = |address: std::net::Ipv4Addr| u128::from(u32::from(address));
                leading(number(one), 32) == leading(number(other), 32)
            }
            (IpAddr::V6(one), IpAddr::V6(other)) => leading(u128::from(one), 128) == leading(u128::from(other), 128),
            _ => false,
        }
    }
}
