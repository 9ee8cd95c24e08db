"""What people write in German and French for kinds, rights, channels and principles, folded."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from privdesk.domain.vocabulary import Channel, Kind, Principle, Right

Term = Kind | Right | Channel | Principle
Tongue = Literal["en", "de", "fr"]

_GERMAN: tuple[tuple[Term, str], ...] = (
    (Kind.PRIVACY_REQUEST, "anfrage|antrag|datenschutzanfrage"),
    (Kind.DPF_COMPLAINT, "beschwerde|dpf-beschwerde"),
    (Kind.JAMS, "jams-mitteilung|jams-fall"),
    (Kind.ANNEX_I, "anhang i|anhang 1|schiedsverfahren"),
    (Kind.CUSTOMER_REQUEST, "kundenanfrage|anfrage eines kunden"),
    (Kind.PROCESSOR_REFERRAL, "verweisung an den kunden"),
    (Kind.MARKETING_OPT_OUT, "werbewiderspruch|abmeldung|abbestellung|keine werbung"),
    (Kind.CHILD_DATA, "kinderdaten|daten eines kindes"),
    (Kind.REGULATOR_REFERRAL, "behorde|verweisung einer behorde|datenschutzbehorde"),
    (Right.ACCESS, "auskunft|auskunftsantrag|datenkopie"),
    (Right.CORRECT, "berichtigung|berichtigen"),
    (Right.DELETE, "loschung|loeschung|loschen|loeschen|vergessenwerden"),
    (Right.RESTRICT, "einschrankung|einschraenkung"),
    (Right.OBJECT, "widerspruch"),
    (Right.PORTABILITY, "ubertragung|uebertragung|datenubertragbarkeit"),
    (Right.WITHDRAW_CONSENT, "widerruf|widerruf der einwilligung"),
    (Right.KNOW_DISCLOSURES, "offenlegungen"),
    (Channel.EMAIL, "e-mail|email"),
    (Channel.WEB_FORM, "webformular|formular"),
    (Channel.MAIL, "post|brief|briefpost"),
    (Channel.PHONE, "telefon|anruf|telefonisch"),
    (Channel.IN_PERSON, "personlich|persoenlich"),
    (Channel.SMS, "textnachricht"),
    (Principle.NOTICE, "informationspflicht"),
    (Principle.CHOICE, "wahlmoglichkeit"),
    (Principle.ONWARD_TRANSFER, "weitergabe"),
    (Principle.SECURITY, "sicherheit|datensicherheit"),
    (Principle.DATA_INTEGRITY, "datenintegritat|zweckbindung"),
    (Principle.RECOURSE, "rechtsschutz"),
)
_FRENCH: tuple[tuple[Term, str], ...] = (
    (Kind.PRIVACY_REQUEST, "demande|demande d'exercice de droits"),
    (Kind.DPF_COMPLAINT, "reclamation|plainte|reclamation dpf"),
    (Kind.JAMS, "notification jams|dossier jams"),
    (Kind.ANNEX_I, "annexe i|annexe 1|arbitrage"),
    (Kind.CUSTOMER_REQUEST, "demande client|demande d'un client"),
    (Kind.PROCESSOR_REFERRAL, "renvoi au client"),
    (Kind.MARKETING_OPT_OUT, "opposition a la prospection|desabonnement|desinscription"),
    (Kind.CHILD_DATA, "donnees d'enfant|donnees d'un enfant"),
    (Kind.REGULATOR_REFERRAL, "autorite|renvoi d'une autorite"),
    (Right.ACCESS, "acces|demande d'acces|copie des donnees"),
    (Right.CORRECT, "rectification|rectifier|corriger"),
    (Right.DELETE, "effacement|effacer|suppression|supprimer|droit a l'oubli"),
    (Right.RESTRICT, "limitation|limiter"),
    (Right.OBJECT, "opposition|s'opposer"),
    (Right.PORTABILITY, "portabilite"),
    (Right.WITHDRAW_CONSENT, "retrait|retrait du consentement|retirer le consentement"),
    (Right.KNOW_DISCLOSURES, "divulgations"),
    (Channel.EMAIL, "courriel|e-mail|email|mail|mel"),
    (Channel.WEB_FORM, "formulaire|formulaire web"),
    (Channel.MAIL, "courrier|lettre|poste"),
    (Channel.PHONE, "telephone|appel"),
    (Channel.IN_PERSON, "en personne|sur place"),
    (Channel.SMS, "texto"),
    (Principle.NOTICE, "information"),
    (Principle.CHOICE, "choix"),
    (Principle.ONWARD_TRANSFER, "transfert ulterieur"),
    (Principle.SECURITY, "securite"),
    (Principle.DATA_INTEGRITY, "integrite des donnees|finalites"),
    (Principle.RECOURSE, "recours"),
)


def _by_word(spoken: tuple[tuple[Term, str], ...]) -> Mapping[str, Term]:
    return MappingProxyType({word: term for term, words in spoken for word in words.split("|")})


WORDS: Mapping[Tongue, Mapping[str, Term]] = MappingProxyType(
    {"de": _by_word(_GERMAN), "fr": _by_word(_FRENCH)}
)
"""What each word means, by language; some mean something else in English, such as "mail"."""

LINKING = frozenset(
    {
        *("per", "aus", "vom", "am", "im", "eingegangen", "erhalten", "und", "durch"),
        *("par", "le", "en", "au", "recu", "recue", "et", "depuis"),
    }
)
DUE_LEADS = (
    *("fallig bis", "fallig am", "antwort bis", "frist bis", "frist", "bis"),
    *("reponse avant le", "echeance le", "echeance", "avant le"),
)
NAME_LEADS = frozenset({"nom:"})
SUBJECT_LEADS = frozenset({"betreff:", "objet:", "sujet:", "concerne", "betrifft"})
BEFORE_NAMES = frozenset({"von", "fur", "pour", "par"})
