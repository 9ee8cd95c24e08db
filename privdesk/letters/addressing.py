"""The lines of an address as the mail of its country wants them."""

from collections.abc import Iterator

from privdesk.domain.person import Person, PostalAddress
from privdesk.postal import address_order
from privdesk.territories import territory_name


def address_lines(person: Person, *, home_country: str) -> tuple[str, ...]:
    """Name, street, town and, for mail abroad, the country in English capitals on the last line.

    The order of the lines and the place of the postal code follow the data of the country
    (Google's address data); where there is none, the lines stand in the order of the form.

    Args:
        person: whose address it is.
        home_country: ISO 3166-1 alpha-2 code of the country from which the letter is mailed.
    """
    address = person.address
    names = tuple(name for name in (person.name, person.organisation) if name)
    places = _place_lines(address)
    abroad = address.country and address.country != home_country
    return (*names, *places, *((territory_name(address.country).upper(),) if abroad else ()))


def _place_lines(address: PostalAddress) -> Iterator[str]:
    parts = {
        "A": "\n".join(address.lines),
        "C": address.city,
        "S": address.region,
        "Z": address.postal_code,
    }
    return address_order(address.country).fill(parts)
