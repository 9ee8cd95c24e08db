"""What holidays are called: those that offices meet most, in the languages of the window."""

from typing import Final

from privdesk.domain.said import joined, said

_KNOWN: Final = (
    said("All Saints' Day", "holiday"),
    said("Armistice Day", "holiday"),
    said("Ascension Day", "holiday"),
    said("Assumption Day", "holiday"),
    said("August Bank Holiday", "holiday"),
    said("Boxing Day", "holiday"),
    said("Christmas Day", "holiday"),
    said("Christmas Eve", "holiday"),
    said("Columbus Day", "holiday"),
    said("Corpus Christi", "holiday"),
    said("Day After Thanksgiving", "holiday"),
    said("Easter Monday", "holiday"),
    said("Easter Sunday", "holiday"),
    said("Epiphany", "holiday"),
    said("Europe Day", "holiday"),
    said("German Unity Day", "holiday"),
    said("Good Friday", "holiday"),
    said("Holy Saturday", "holiday"),
    said("Immaculate Conception", "holiday"),
    said("Independence Day", "holiday"),
    said("Juneteenth National Independence Day", "holiday"),
    said("June Bank Holiday", "holiday"),
    said("Labor Day", "holiday"),
    said("Martin Luther King Jr. Day", "holiday"),
    said("Maundy Thursday", "holiday"),
    said("May Bank Holiday", "holiday"),
    said("May Day", "holiday"),
    said("Memorial Day", "holiday"),
    said("National Day", "holiday"),
    said("New Year's Day", "holiday"),
    said("New Year's Eve", "holiday"),
    said("October Bank Holiday", "holiday"),
    said("Pentecost", "holiday"),
    said("Pentecost Monday", "holiday"),
    said("Reformation Day", "holiday"),
    said("Repentance and Prayer Day", "holiday"),
    said("Saint Berchtold's Day", "holiday"),
    said("Saint Brigid's Day", "holiday"),
    said("Saint Joseph's Day", "holiday"),
    said("Saint Patrick's Day", "holiday"),
    said("Saint Stephen's Day", "holiday"),
    said("Second Day of Christmas", "holiday"),
    said("Spring Bank Holiday", "holiday"),
    said("Summer Bank Holiday", "holiday"),
    said("Thanksgiving Day", "holiday"),
    said("Veterans Day", "holiday"),
    said("Victory Day", "holiday"),
    said("Washington's Birthday", "holiday"),
    said("Whit Monday", "holiday"),
    said("Women's Day", "holiday"),
    said("World Children's Day", "holiday"),
)
_BY_NAME: Final = {str(name): name for name in _KNOWN}
_OBSERVED: Final = " (observed)"
_BETWEEN: Final = "; "


def holiday_name(name: str) -> str:
    """The English name of a holiday, said in the language of the window where it is known there.

    Args:
        name: as the package `holidays` has it; of two on one day, both.
    """
    if _BETWEEN in name:
        return joined(_BETWEEN, [holiday_name(one) for one in name.split(_BETWEEN)])
    if name.endswith(_OBSERVED):
        return said("{name} (observed)", name=holiday_name(name.removesuffix(_OBSERVED)))
    return _BY_NAME.get(name, name)
