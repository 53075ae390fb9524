"""CRCs, bit by bit: a second opinion on the server's."""

import base64

# Width and reflected polynomial. Source: the CRC catalogue, CRC-32/ISCSI and CRC-64/NVME.
POLYNOMIALS = {"CRC32C": (32, 0x82F63B78), "CRC64NVME": (64, 0x9A6C9329AC4BC9B5)}


def checksum(algorithm: str, data: bytes) -> str:
    """The checksum as S3's headers carry it."""
    width, polynomial = POLYNOMIALS[algorithm]
    ones = (1 << width) - 1
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (polynomial if byte & 1 else 0)
        table.append(byte)
    crc = ones
    for byte in data:
        crc = crc >> 8 ^ table[(crc ^ byte) & 0xFF]
    return base64.b64encode((crc ^ ones).to_bytes(width // 8, "big")).decode()
