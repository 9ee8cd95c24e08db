"""How a letter in American English speaks of kinds, rights, outcomes, grounds and recourse."""

from collections.abc import Mapping, Sequence
from typing import Final

from privdesk.domain.vocabulary import Framework, Ground, Kind, Merit, Outcome, Principle, Right

MATTER: Final[Mapping[Kind, str]] = {
    Kind.PRIVACY_REQUEST: "privacy request",
    Kind.DPF_COMPLAINT: "complaint",
    Kind.JAMS: "notice",
    Kind.ANNEX_I: "notice of arbitration",
    Kind.CUSTOMER_REQUEST: "request",
    Kind.PROCESSOR_REFERRAL: "privacy request",
    Kind.SHINE_THE_LIGHT: "California Shine the Light request",
    Kind.MARKETING_OPT_OUT: "request to stop marketing messages",
    Kind.CHILD_DATA: "report about a child’s data",
    Kind.REGULATOR_REFERRAL: "referral",
    Kind.ANNUAL_DUTY: "annual duty",
}

ASKED: Final[Mapping[Right, str]] = {
    Right.ACCESS: "to give you access to your personal data",
    Right.CORRECT: "to correct your personal data",
    Right.DELETE: "to delete your personal data",
    Right.RESTRICT: "to restrict the use of your personal data",
    Right.OBJECT: "to stop using your personal data, to which you object",
    Right.PORTABILITY: "to hand over your personal data in a form that another service can read",
    Right.OPT_OUT: "to stop sending you marketing messages",
    Right.WITHDRAW_CONSENT: "to act on the withdrawal of your consent",
    Right.KNOW_DISCLOSURES: "to tell you to whom your personal data was disclosed",
}

RIGHT: Final[Mapping[Right, str]] = {
    Right.ACCESS: "Access",
    Right.CORRECT: "Correction",
    Right.DELETE: "Deletion",
    Right.RESTRICT: "Restriction",
    Right.OBJECT: "Objection",
    Right.PORTABILITY: "Transfer",
    Right.OPT_OUT: "Marketing messages",
    Right.WITHDRAW_CONSENT: "Withdrawal of consent",
    Right.KNOW_DISCLOSURES: "Disclosures",
}

DONE: Final[Mapping[Outcome, str]] = {
    Outcome.GRANTED: "We have done what you asked.",
    Outcome.PARTLY: "We have done what you asked in part.",
    Outcome.REFUSED: "We cannot do what you asked.",
    Outcome.NOTHING_FOUND: "We searched and found no personal data about you.",
    Outcome.REFERRED: "We process this data for our customer and have referred the matter to them.",
    Outcome.NOT_VERIFIED: "We could not verify your identity, so we could not act on this.",
    Outcome.WITHDRAWN: "You withdrew this.",
}

GROUND: Final[Mapping[Ground, str]] = {
    Ground.OTHER_PERSON: "Doing so would disclose personal data about another person.",
    Ground.LEGAL_DUTY: "The law requires us to keep this data.",
    Ground.PERMITTED_BY_LAW: "The law permits us to keep this data.",
    Ground.LEGITIMATE_INTEREST: "There are compelling legitimate interests in keeping this data.",
    Ground.PRIVILEGE: "The data is covered by a professional privilege or duty of secrecy.",
    Ground.CONFIDENTIAL_COMMERCIAL: "Doing so would reveal confidential commercial information.",
    Ground.LAW_ENFORCEMENT: "Doing so would interfere with the enforcement of the law.",
    Ground.SECURITY_INVESTIGATION: "Doing so would prejudice a security investigation.",
    Ground.DISPROPORTIONATE: "The burden would be out of proportion to the risk to your privacy.",
    Ground.EXCESSIVE: "The request repeats earlier ones in a way that is excessive.",
    Ground.IDENTITY: "We could not verify your identity.",
    Ground.AGENT_AUTHORITY: "We have no proof of the authority of your agent.",
    Ground.PROCESSOR: "We process this data for our customer, who decides about it.",
}

FRAMEWORK: Final[Mapping[Framework, str]] = {
    Framework.EU_US: "EU-U.S. Data Privacy Framework",
    Framework.UK_EXTENSION: "UK Extension to the EU-U.S. Data Privacy Framework",
    Framework.SWISS_US: "Swiss-U.S. Data Privacy Framework",
}

PRINCIPLE: Final[Mapping[Principle, str]] = {
    Principle.NOTICE: "Notice",
    Principle.CHOICE: "Choice",
    Principle.ONWARD_TRANSFER: "Accountability for Onward Transfer",
    Principle.SECURITY: "Security",
    Principle.DATA_INTEGRITY: "Data Integrity and Purpose Limitation",
    Principle.ACCESS: "Access",
    Principle.RECOURSE: "Recourse, Enforcement and Liability",
}

MERIT: Final[Mapping[Merit, str]] = {
    Merit.FOUNDED: "Your complaint is justified.",
    Merit.PARTLY: "Your complaint is justified in part.",
    Merit.UNFOUNDED: "We found no breach of the Principles.",
}

HR_AUTHORITY: Final[Mapping[Framework, str]] = {
    Framework.EU_US: "the data protection authority of the country in which you work or worked",
    Framework.UK_EXTENSION: "the Information Commissioner’s Office (ICO)",
    Framework.SWISS_US: "the Federal Data Protection and Information Commissioner (FDPIC)",
}

ANNEX_I: Final = (
    "If the matter remains unresolved after that, you may under certain conditions invoke binding "
    "arbitration under Annex I of the Data Privacy Framework Principles. "
    "Write to us if you would like to know how."
)


def jams(name: str, url: str) -> str:
    """The paragraph that names the recourse mechanism (DPF Principles, II.1.a and 11.d)."""
    return (
        "If this answer does not resolve your complaint, or if you did not receive a timely "
        f"acknowledgment of it, you can take it to {name}, our independent dispute resolution "
        f"provider in the United States, at no cost to you. You can file it at {url}."
    )


def hr_recourse(framework: Framework) -> str:
    """The paragraph for human-resources data (Supplemental Principles 5 and 9)."""
    return (
        "If this answer does not resolve your complaint, you can take it to "
        f"{HR_AUTHORITY[framework]}, at no cost to you. We cooperate with the authority and "
        "follow its advice."
    )


def authority(law: str) -> str:
    """To whom a person under this law may complain about an answer; empty where none is named.

    Source: GDPR, Articles 12(4) and 77 to 79; UK GDPR, the same; Swiss FADP, Articles 32 and 49.
    """
    if law == "GB":
        return (
            "If you disagree, you can complain to the Information Commissioner’s Office (ICO), "
            "and you can go to court."
        )
    if law == "CH":
        return (
            "If you disagree, you can turn to the Federal Data Protection and Information "
            "Commissioner (FDPIC), and you can go to court."
        )
    if law in _EEA:
        return (
            "If you disagree, you can complain to the supervisory authority of the country in "
            "which you live or work, and you can go to court."
        )
    return ""


_EEA = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"}
    | {"IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}
)


def joined(parts: Sequence[str]) -> str:
    """Parts of a sentence: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 - one or none
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
