<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Privdesk</name>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>
Before identity was settled, because: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>
Old number: {old_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source> Is it a {meant}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source> This backup is of another history of the file.</source>
        <translation> Diese Sicherung gehört zu einer anderen Geschichte der Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source> and others</source>
        <translation> und andere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source> of {number}</source>
        <translation> von {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source> under “{under}”</source>
        <translation> unter „{under}“</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source> · evidence of identity</source>
        <translation> · Identitätsnachweis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;About Privdesk</source>
        <translation>Über &amp;Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Agenda</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;All cases</source>
        <translation>&amp;Alle Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>&amp;Answer by</source>
        <translation>A&amp;ntwort bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Asked for</source>
        <translation>&amp;Verlangt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Authority</source>
        <translation>&amp;Behörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>&amp;Back up first</source>
        <translation>&amp;Zuerst sichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>&amp;Becomes</source>
        <translation>&amp;Wird zu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Belongs to a case…</source>
        <translation>Gehört zu einem Fall…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Between the cells</source>
        <translation>&amp;Zwischen den Zellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Black out in copies…</source>
        <translation>In Kopien schwärzen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;City</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;Clock</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Closing days…</source>
        <translation>S&amp;chließtage…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;Complaints</source>
        <translation>&amp;Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Correct by a new letter</source>
        <translation>Du&amp;rch neuen Brief berichtigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>&amp;Cover list first</source>
        <translation>&amp;Zuerst die Begleitliste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Covers</source>
        <translation>&amp;Umfasst</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Data source</source>
        <translation>&amp;Datenquelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Data sources</source>
        <translation>Daten&amp;quellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Dated</source>
        <translation>Au&amp;sgestellt am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>&amp;Days before the send-by date</source>
        <translation>&amp;Tage vor dem Versandtag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>&amp;Days on which no mail leaves</source>
        <translation>&amp;Tage ohne Postversand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Deadlines</source>
        <translation>F&amp;risten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Department</source>
        <translation>&amp;Abteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Detail</source>
        <translation>E&amp;inzelheiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Discard draft</source>
        <translation>&amp;Entwurf verwerfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Dossier…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Draft the letter with the passphrase; it stays in the case file</source>
        <translation>&amp;Den Brief mit der Passphrase entwerfen; sie bleibt in der Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Element</source>
        <translation>&amp;Element</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Envelope or label…</source>
        <translation>Ums&amp;chlag oder Etikett…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Escalate to JAMS…</source>
        <translation>An &amp;JAMS weiterführen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Filter this list</source>
        <translation>&amp;Diese Liste filtern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Finalize</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>&amp;Find a command</source>
        <translation>&amp;Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>&amp;First label</source>
        <translation>&amp;Erstes Etikett</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Handler</source>
        <translation>&amp;Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;How it was checked</source>
        <translation>W&amp;ie geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;How the address was found</source>
        <translation>&amp;Wie die Anschrift gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Identity</source>
        <translation>&amp;Identität</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>&amp;Import a table as soon as the case file is there</source>
        <translation>&amp;Eine Tabelle importieren, sobald die Falldatei da ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;In a sentence</source>
        <translation>&amp;Im Satz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Issue summary…</source>
        <translation>Übersic&amp;ht festschreiben…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Jump to today</source>
        <translation>Zum &amp;heutigen Tag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>&amp;Keep this file up to date after each change</source>
        <translation>&amp;Diese Datei nach jeder Änderung aktualisieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Keys of this window</source>
        <translation>&amp;Tasten dieses Fensters</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Language of letters</source>
        <translation>Sprache &amp;der Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>&amp;Late because</source>
        <translation>Verspätet &amp;wegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Letter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Letters</source>
        <translation>&amp;Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Light, dark, as the system</source>
        <translation>Hell, dunkel, &amp;wie das System</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Mail in</source>
        <translation>Po&amp;steingang</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Match with complaint…</source>
        <translation>&amp;Einer Beschwerde zuordnen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Merge or link…</source>
        <translation>Zusammenführen oder verknüpfen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Mode</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>&amp;Name the persons</source>
        <translation>&amp;Personen nennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;New date</source>
        <translation>&amp;Neues Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Next area</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Notice delivered</source>
        <translation>Mi&amp;tteilung zugestellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Notice of</source>
        <translation>M&amp;itteilung vom</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Open case file…</source>
        <translation>&amp;Falldatei öffnen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Other case</source>
        <translation>&amp;Anderer Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Outbox</source>
        <translation>P&amp;ostausgang</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;Outlook</source>
        <translation>A&amp;usblick</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Paste a message</source>
        <translation>&amp;Nachricht einfügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Postal code</source>
        <translation>Postleitza&amp;hl</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>&amp;Press the new shortcut</source>
        <translation>&amp;Neue Tastenkombination drücken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Previous area</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Print the letter…</source>
        <translation>&amp;Brief drucken…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quarterly summary</source>
        <translation>&amp;Quartalsübersicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quick add</source>
        <translation>S&amp;chnelleingabe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Reached the Department</source>
        <translation>Beim Ministe&amp;rium am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reason.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Reason on the envelope</source>
        <translation>&amp;Grund auf dem Umschlag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Reason to go on anyway</source>
        <translation>Grund, &amp;trotzdem fortzufahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Reason to send before identity is settled</source>
        <translation>&amp;Grund, vor Klärung der Identität zu senden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Received</source>
        <translation>E&amp;ingegangen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Reminders…</source>
        <translation>&amp;Erinnerungen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>A&amp;ls PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Seal with a passphrase (PDF, AES-256)</source>
        <translation>&amp;Mit einer Passphrase verschließen (PDF, AES-256)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Search and commands</source>
        <translation>Suche &amp;und Befehle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Versandart</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Set status</source>
        <translation>&amp;Status setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Show chain</source>
        <translation>&amp;Kette anzeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Sidebar</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;State or region</source>
        <translation>&amp;Bundesstaat oder Region</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/bulk_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>Sc&amp;hlagwörter…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Timeline</source>
        <translation>Zei&amp;tachse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Funktion</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>&amp;Tracking number</source>
        <translation>&amp;Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Verify case file</source>
        <translation>Fa&amp;lldatei prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Version</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Watch a folder for mail…</source>
        <translation>Ordner auf Post überwachen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Web form</source>
        <translation>&amp;Webformular</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;What happened</source>
        <translation>Was &amp;geschehen ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;What happens</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;What was found</source>
        <translation>Was ge&amp;funden wurde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Ort der Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Why this date?</source>
        <translation>Waru&amp;m dieses Datum?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Why was it late?</source>
        <translation>Warum &amp;kam sie zu spät?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Why was it wrong?</source>
        <translation>&amp;Was war falsch?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>&amp;Words on this page</source>
        <translation>&amp;Wörter auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Wrote</source>
        <translation>&amp;Schrieb</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>(says nothing)</source>
        <translation>(sagt nichts)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>, deadline {day}</source>
        <translation>, Frist {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>, hidden</source>
        <translation>, ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/load_strip.py"/>
        <source>, holiday</source>
        <translation>, Feiertag</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>, median {median} days</source>
        <translation>, Median {median} Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>, number {place} of {count}</source>
        <translation>, Nummer {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>, sealed with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>, send by {day}</source>
        <translation>, Versand bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>, shown</source>
        <translation>, eingeblendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>, waiting for the person</source>
        <translation>, wartet auf die Person</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>, {count} days late</source>
        <extracomment>For one: , {count} day late</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_work.py"/>
        <source>, {rows} left out</source>
        <translation>, {rows} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>, {size} MB</source>
        <translation>, {size} MB</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>, {unknown} values not known</source>
        <translation>, {unknown} Werte nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>, {unread} could not be read</source>
        <translation>, {unread} nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>. Rule of {version}</source>
        <translation>. Regel von {version}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>0 is the send-by date itself. After it, a reminder comes each day until the case is answered. A paused clock reminds of nothing.</source>
        <translation>0 ist der Versandtag selbst. Danach kommt jeden Tag eine Erinnerung, bis der Fall beantwortet ist. Ruht die Frist, wird nicht erinnert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>1 File</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>1 case moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>2 Columns</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>2026-12-04 position statement</source>
        <translation>2026-12-04 Stellungnahme</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>3 Values</source>
        <translation>3 Werte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>4 Rows</source>
        <translation>4 Zeilen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-month mean</source>
        <translation>Mittel aus 4 Monaten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-period mean</source>
        <translation>Mittel aus 4 Zeiträumen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-quarter mean</source>
        <translation>Mittel aus 4 Quartalen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-year mean</source>
        <translation>Mittel aus 4 Jahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>90th percentile</source>
        <translation>90. Perzentil</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>; {count} had no letter</source>
        <translation>; {count} ohne Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>A JAMS or Annex I case is matched with a DPF complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>A USPS number has 20 or 22 digits, this one has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>A case cannot be linked with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A case cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>A case cannot follow from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>A case is erased already, or the policy pack has no period for its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>A copy with this redaction has left the case file, so it stays on record. Mark other places for the next copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>A day of receipt is a day there.</source>
        <translation>Ein Eingangstag ist ein Tag dort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>A field cannot be filled</source>
        <translation>Ein Feld kann nicht gefüllt werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>A field left empty sets no limit.</source>
        <translation>Ein leeres Feld setzt keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>A final letter stays on record; make it void instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>A forgotten passphrase cannot be set anew</source>
        <translation>Eine vergessene Passphrase lässt sich nicht neu setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>A letter came back from this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>A letter has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A letter is named that was not in this print run. Look at the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>A letter of {number} has been mailed since. “{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>A letter that needs it cannot become final without it. Insert {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>A month back, on</source>
        <translation>Einen Monat zurück, vor</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A newer Privdesk made it. Update this one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>A number a line, in the order of the list; or the number of the letter beside it, such as L-2026-0447 RF482913625US.</source>
        <translation>Eine Nummer je Zeile, in der Reihenfolge der Liste; oder daneben die Nummer des Briefs, etwa L-2026-0447 RF482913625US.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>A paper has &amp;come</source>
        <translation>&amp;Ein Schriftstück liegt vor</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>A period has ten years at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A person cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/trail_reads.py"/>
        <source>A picture of the letterhead is missing from the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A row of {lost} points to a row of {lost_2} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>A tag has at most {longest_tag} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>A wait began on {day}, before that day. Take the pause of {title} back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access</source>
        <comment>Principle</comment>
        <translation>Auskunftsrecht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access</source>
        <comment>right</comment>
        <translation>Auskunft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Access and deletion</source>
        <translation>Auskunft und Löschung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access given</source>
        <translation>Auskunft erteilt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Accountability for onward transfer</source>
        <comment>Principle</comment>
        <translation>Verantwortlichkeit für die Weitergabe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Acknowledge</source>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Acknowledge by</source>
        <translation>Bestätigen bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Acknowledged</source>
        <comment>status</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Add &amp;filter</source>
        <translation>Filter hi&amp;nzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Add a case in one line</source>
        <translation>Einen Fall in einer Zeile anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Add a case in one line, for example: delete, Tomás Herrera, Spain, by e-mail, yesterday</source>
        <translation>Einen Fall in einer Zeile anlegen, auf Englisch, zum Beispiel: delete, Tomás Herrera, Spain, by e-mail, yesterday</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Added to the suppression list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Addr&amp;ess</source>
        <translation>Ans&amp;chrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Address not complete or not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>After printing</source>
        <translation>Nach dem Druck</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Agent</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Agents and others in these cases</source>
        <translation>Vertreter und andere in diesen Fällen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>All cases of {person}</source>
        <translation>Alle Fälle von {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>All clocks are counted anew by the rules they were decided under.</source>
        <translation>Alle Fristen werden nach den Regeln neu berechnet, nach denen sie bestimmt wurden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>All complaints</source>
        <translation>Alle Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>All {count} records are complete</source>
        <extracomment>For one: The record is complete</extracomment>
        <translation>
            <numerusform>Alle {count} Aufzeichnungen sind vollständig</numerusform>
            <numerusform>Alle {count} Aufzeichnungen sind vollständig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Also checked</source>
        <translation>Ebenfalls geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>An Annex I panel awards access, correction, deletion or return, and no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>An Annex I panel has one arbitrator or three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>An address has at most seven lines.</source>
        <translation>Eine Anschrift hat höchstens sieben Zeilen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>An old register becomes cases, in one change</source>
        <translation>Ein altes Register wird zu Fällen, in einer Änderung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>And {count} more, in the policy pack.</source>
        <translation>Und {count} weitere, im Regelpaket.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>And {more} more without a doubt.</source>
        <translation>Und {more} weitere ohne Zweifel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Annex I</source>
        <translation>Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Annex I &amp;checklist</source>
        <translation>&amp;Prüfliste zu Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Annex I binding arbitration</source>
        <translation>Bindendes Schiedsverfahren nach Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Annex I checklist</source>
        <translation>Prüfliste zu Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Annual duty</source>
        <translation>Jährliche Pflicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Another cause</source>
        <translation>Andere Ursache</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Another key for any command.</source>
        <translation>Eine andere Taste für jeden Befehl.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Another period</source>
        <translation>Anderer Zeitraum</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Answer by</source>
        <translation>Antworten bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/agenda_list.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Answered</source>
        <comment>status</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Answered in 45 days</source>
        <translation>In 45 Tagen beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>Answered late</source>
        <translation>Verspätet beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Answered {day}</source>
        <translation>Beantwortet {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Answered {day} after {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Answered: the case is answered, and the day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Any days</source>
        <translation>Beliebige Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Arbi&amp;trators</source>
        <translation>S&amp;chiedsrichter</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Arbitration</source>
        <comment>annex</comment>
        <translation>Schiedsverfahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Archive in the open format (*.zip);;All files (*)</source>
        <translation>Archiv im offenen Format (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>As chosen for each letter</source>
        <translation>Wie bei jedem Brief gewählt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>As each column shows</source>
        <translation>Wie jede Spalte zeigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>As the office has it</source>
        <translation>Wie die Stelle es hat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>As the policy pack says</source>
        <translation>Wie das Regelpaket sagt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>As the system has it</source>
        <translation>Wie das System es hat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>As usual in the country of the office</source>
        <translation>Wie im Land der Stelle üblich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Ask for proof of identity</source>
        <translation>Identitätsnachweis anfordern</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a DPA can resolve it with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a court decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked once in {year} already, {state}. One answer in a calendar year is owed; say so and name the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked the same {count} times in the last 12 months, first on {day}. To refuse it as excessive, the earlier answers are the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked to know {count} times in the last 12 months. Two answers in 12 months are owed; a third may be declined with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Asked {day}</source>
        <translation>Angefragt {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>At the latest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>At the printer</source>
        <translation>Beim Drucker</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_files.py"/>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Attach &amp;file…</source>
        <translation>Da&amp;tei anhängen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_files.py"/>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Authority for employee data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Authority of the agent</source>
        <translation>Vollmacht der Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Authority of the agent not shown</source>
        <translation>Vollmacht der Vertretung nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority of {person}</source>
        <translation>Vollmacht von {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority shown, nothing lacking</source>
        <translation>Vollmacht nachgewiesen, nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority: {names}</source>
        <translation>Vollmacht: {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Authorized agent</source>
        <translation>Bevollmächtigte Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Back to the &amp;queue</source>
        <translation>Zurück in die War&amp;teschlange</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Back to the computed date</source>
        <translation>Zurück zum berechneten Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Back to the shipped text</source>
        <translation>Zurück zum ausgelieferten Text</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Backed up to {name}</source>
        <translation>Gesichert in {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>Backed up to {name} only. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>Backed up to {name} only: the second folder {second} is not there. Connect its disk, or choose another folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>Backed up {time}</source>
        <translation>Gesichert {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Backups go to this folder from now on. Earlier ones stay.</source>
        <translation>Sicherungen kommen ab jetzt in diesen Ordner. Frühere bleiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Bar: days used. Line: until the deadline. Triangle: send-by.</source>
        <translation>Balken: vergangene Tage. Strich: bis zur Frist. Dreieck: Versandtag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Batch for today, {day}</source>
        <translation>Stapel für heute, {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>Batch {today}.pdf</source>
        <translation>Stapel {today}.pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Became a com&amp;plaint…</source>
        <translation>&amp;Wurde zur Beschwerde…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Begin a &amp;new version with the same text</source>
        <translation>&amp;Neue Fassung mit demselben Text beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Begin each line with a day such as 2026-12-04, not “{day}”.</source>
        <translation>Jede Zeile beginnt mit einem Tag wie 2026-12-04, nicht „{day}“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Begins with this month, for the periods of the figures on this computer.</source>
        <translation>Beginnt mit diesem Monat, für die Zeiträume der Kennzahlen auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Belongs to a case</source>
        <translation>Gehört zu einem Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Belongs to a case…</source>
        <translation>Gehört zu einem Fall…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Black out in copies</source>
        <translation>In Kopien schwärzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Black out what is marked</source>
        <translation>Markiertes schwärzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Black out what is marked: {places}</source>
        <translation>Markiertes schwärzen: {places}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Both are the &amp;same person: merge the two records too</source>
        <translation>&amp;Beide sind dieselbe Person: auch die zwei Datensätze zusammenführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Both cases stay as they are, and are not named to each other again.</source>
        <translation>Beide Fälle bleiben, wie sie sind, und werden einander nicht mehr genannt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Both, long edge</source>
        <translation>Beidseitig, lange Kante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Bring in earlier cases</source>
        <translation>Frühere Fälle übernehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>By day; by row in a list</source>
        <translation>Tageweise; in einer Liste zeilenweise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>By video or telephone</source>
        <translation>Per Video oder Telefon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>C&amp;hannel</source>
        <translation>Ei&amp;ngangsweg</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>C&amp;ommentary on the summary…</source>
        <translation>Erläuterung &amp;zur Übersicht…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>C&amp;ompare with template…</source>
        <translation>&amp;Mit der Vorlage vergleichen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Cal. Civ. Code § 1798.130(b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Cal. Civ. Code § 1798.83(c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Calendar year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>California postal address</source>
        <translation>Postanschrift in Kalifornien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Came &amp;back on</source>
        <translation>&amp;Kam zurück am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Came &amp;back…</source>
        <translation>&amp;Kam zurück…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Came &amp;through the Department of Commerce</source>
        <translation>Kam über das US-Hande&amp;lsministerium</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Came out well &amp;up to no.</source>
        <translation>&amp;Gut gedruckt bis Nr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Came out well?</source>
        <translation>Gut gedruckt?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Case file fro&amp;m an archive…</source>
        <translation>Falldatei aus einem Archiv…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Case file from an archive</source>
        <translation>Falldatei aus einem Archiv</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Case file {name}, {detail}</source>
        <translation>Falldatei {name}, {detail}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Case files (*.privdesk)</source>
        <translation>Falldateien (*.privdesk)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <source>Case files (*.privdesk);;All files (*)</source>
        <translation>Falldateien (*.privdesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Case files (*{suffix});;All files (*)</source>
        <translation>Falldateien (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <location filename="../../privdesk/ui/views/case_table_view.py"/>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Cases of an old register come in from a CSV, Excel or OpenDocument table.</source>
        <translation>Fälle eines alten Registers kommen aus einer CSV-, Excel- oder OpenDocument-Tabelle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Cases that are due</source>
        <translation>Fällige Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Cases that have been closed as long as the policy pack keeps them. An erasure takes names, papers, letters and words; numbers, dates, outcomes and grounds stay, and with them every figure.</source>
        <translation>Fälle, die so lange abgeschlossen sind, wie das Regelpaket sie aufbewahrt. Eine Löschung nimmt Namen, Papiere, Briefe und Worte; Nummern, Daten, Ergebnisse und Gründe bleiben und mit ihnen jede Kennzahl.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Cases that move</source>
        <translation>Fälle, die sich verschieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_list.py"/>
        <source>Cases to work on</source>
        <translation>Zu bearbeitende Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Caspio, with an orange arrow</source>
        <translation>Caspio, mit orangem Pfeil</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Cause recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Cause: {cause}</source>
        <translation>Ursache: {cause}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Certificate of erasure {day}.pdf</source>
        <translation>Löschbescheinigung {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Cha&amp;in</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Chain as one time&amp;line</source>
        <translation>Kette &amp;als eine Zeitachse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <source>Chain as steps</source>
        <translation>Kette als Schritte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Change &amp;shortcuts…</source>
        <translation>T&amp;astenkombinationen ändern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change clocks</source>
        <translation>Fristen ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change shortcuts…</source>
        <translation>Tastenkombinationen ändern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <translation>Die Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change {text}</source>
        <translation>{text} ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <source>Changes, plus in the draft only, minus in the template only</source>
        <translation>Änderungen, Plus nur im Entwurf, Minus nur in der Vorlage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Changing the passphrase</source>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Channel</source>
        <translation>Eingangsweg</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>Character {place} is the letter {char}, where a digit stands.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Check digit matches</source>
        <translation>Die Prüfziffer stimmt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Check elements</source>
        <translation>Elemente prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Checked and encrypted as the file is; each hour in which something was changed.</source>
        <translation>Geprüft und verschlüsselt wie die Datei; in jeder Stunde, in der sich etwas geändert hat.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Checking the case file…</source>
        <translation>Die Falldatei wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Child’s data report</source>
        <translation>Meldung zu Daten eines Kindes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Choice</source>
        <comment>Principle</comment>
        <translation>Wahlmöglichkeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose a table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Choose a {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>Choose at least one letter that has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose at least one right that the person asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Choose files of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Choose how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Choose the case that the message belongs to.</source>
        <translation>Wählen Sie den Fall, zu dem die Nachricht gehört.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose the framework that the complaint relies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose the old register, or drop it on the window: CSV, XLSX, XLS or ODS. Every row is shown with what becomes of it before anything is saved.</source>
        <translation>Wählen Sie das alte Register oder ziehen Sie es auf das Fenster: CSV, XLSX, XLS oder ODS. Bevor etwas gespeichert wird, sehen Sie zu jeder Zeile, was aus ihr wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Choose why the answer was late. It is counted.</source>
        <translation>Wählen Sie, warum die Antwort zu spät kam. Es wird gezählt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Cit&amp;y</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Cloc&amp;ks…</source>
        <translation>&amp;Fristen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Clock paused</source>
        <translation>Frist ruht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock paused: clarification asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock paused: proof of identity asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts after the notice of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the proof of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/message_text.py"/>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/widgets/dialog.py"/>
        <location filename="../../privdesk/ui/widgets/popover.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Close the topmost thing</source>
        <translation>Das Oberste schließen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Closed</source>
        <comment>status</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Closed cases</source>
        <translation>Abgeschlossene Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closed cases whose period is over become shells without personal data.</source>
        <translation>Abgeschlossene Fälle, deren Frist vorbei ist, werden zu Hüllen ohne personenbezogene Daten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Closed {day} without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: the case is closed, and the day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: {day} lies before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closing days</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>Closing days saved. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closing days…</source>
        <translation>Schließtage…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Colors as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/tables.py"/>
        <source>Column {column_letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/views/case_table_view.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Com&amp;plaint</source>
        <translation>Be&amp;schwerde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Com&amp;plied on</source>
        <translation>&amp;Umgesetzt am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>Commentary</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/commentary.py"/>
        <source>Commentary on {title} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Compare name and address with the case before it goes.</source>
        <translation>Vergleichen Sie Name und Anschrift mit dem Fall, bevor er abgeht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <source>Compared with the template</source>
        <translation>Verglichen mit der Vorlage</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Compelling legitimate interest</source>
        <translation>Zwingendes berechtigtes Interesse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Complainant</source>
        <translation>Beschwerdeführer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Complaint to {office}</source>
        <translation>Beschwerde an {office}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Complaints by DPF Principle</source>
        <translation>Beschwerden nach DPF-Grundsatz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Complaints by outcome</source>
        <translation>Beschwerden nach Ergebnis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Complaints received</source>
        <translation>Eingegangene Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Complete by</source>
        <translation>Abschließen bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Comply &amp;by</source>
        <translation>Um&amp;zusetzen bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Con&amp;dition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Concerns the data of</source>
        <translation>Betrifft die Daten von</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Condition of Annex I checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Confidential commercial information</source>
        <translation>Vertrauliche Geschäftsinformationen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy &amp;without personal data…</source>
        <translation>Kopie ohne personenbezogene Daten…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy case &amp;number</source>
        <translation>Fallnummer &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy list as &amp;text</source>
        <translation>&amp;Liste als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Copy printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Copy the list as text</source>
        <translation>Die Liste als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Copy without personal data</source>
        <translation>Kopie ohne personenbezogene Daten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Correct</source>
        <comment>right</comment>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Correct day of receip&amp;t…</source>
        <translation>Ein&amp;gangstag berichtigen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Correct the day of receipt</source>
        <translation>Den Eingangstag berichtigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Corrected by a new letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Corrected since: {numbers}{more}.</source>
        <translation>Seither berichtigt: {numbers}{more}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Counting the cases: {percent} %</source>
        <translation>Die Fälle werden gezählt: {percent} %</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Countr&amp;y</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Create case file</source>
        <translation>Falldatei anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Create the case file</source>
        <translation>Die Falldatei anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Customer request</source>
        <translation>Kundenanfrage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Customer: {customer}</source>
        <translation>Kunde: {customer}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>D&amp;ates in the papers</source>
        <translation>&amp;Daten in den Akten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>DPF complaint</source>
        <translation>DPF-Beschwerde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>DPF complaints</source>
        <translation>DPF-Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four months before</source>
        <translation>DPF-Beschwerden, eingegangen {days}, verglichen mit den vier Monaten davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four periods before</source>
        <translation>DPF-Beschwerden, eingegangen {days}, verglichen mit den vier Zeiträumen davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four quarters before</source>
        <translation>DPF-Beschwerden, eingegangen {days}, verglichen mit den vier Quartalen davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four years before</source>
        <translation>DPF-Beschwerden, eingegangen {days}, verglichen mit den vier Jahren davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Dark colors</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data corrected</source>
        <translation>Daten berichtigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data deleted</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Data for the ans&amp;wer…</source>
        <translation>&amp;Daten für die Antwort…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Data for the answer</source>
        <translation>Daten für die Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Data for the answer packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data integrity and purpose limitation</source>
        <comment>Principle</comment>
        <translation>Datenintegrität und Zweckbindung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data of a customer’s account</source>
        <translation>Daten aus dem Konto eines Kunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Data of a third person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data of another person</source>
        <translation>Daten einer anderen Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Data of {number} packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Data protection authority</source>
        <translation>Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data returned</source>
        <translation>Daten zurückgegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Data sources searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Date given in the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of our earlier letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the acknowledgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Dates are send-by dates.</source>
        <translation>Gezeigt sind Versandtage.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Dates are send-by dates. Dashed: the deadline itself.</source>
        <translation>Gezeigt sind Versandtage. Gestrichelt: die Frist selbst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Day after Thanksgiving</source>
        <translation>Brückentag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Day first, 23/11/2026</source>
        <translation>Tag zuerst, 23/11/2026</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Day in &amp;notice</source>
        <translation>&amp;Tag der Mitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Day of receipt corrected to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Day {length}</source>
        <translation>Tag {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {number} of {length}. Answer due {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Days on which no mail leaves, beside the holidays.</source>
        <translation>Tage ohne Postversand, zusätzlich zu den Feiertagen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Days to answer</source>
        <translation>Tage bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <source>Deadline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Deadlines stay.</source>
        <translation>Fristen bleiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Deadlines that run by themselves</source>
        <translation>Fristen, die von selbst laufen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>Deadlines, {title}</source>
        <translation>Fristen, {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided for the office</source>
        <comment>ending</comment>
        <translation>Zugunsten der Stelle entschieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided for the person</source>
        <comment>ending</comment>
        <translation>Zugunsten der Person entschieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided in part for the person</source>
        <comment>ending</comment>
        <translation>Teilweise zugunsten der Person entschieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Delete</source>
        <comment>right</comment>
        <translation>Löschung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/chips.py"/>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Delete the evidence of identity</source>
        <translation>Den Identitätsnachweis löschen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Delete the evidence of identity?</source>
        <translation>Den Identitätsnachweis löschen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Delivery history</source>
        <translation>Zustellverlauf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Department of Commerce</source>
        <translation>US-Handelsministerium</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Department of Commerce asked through the DPA, 90 days given</source>
        <translation>US-Handelsministerium über die Datenschutzbehörde befasst, 90 Tage gegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Discard this draft?</source>
        <translation>Diesen Entwurf verwerfen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <source>Discarded draft</source>
        <translation>Verworfener Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Disclosures</source>
        <comment>right</comment>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/toasts.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Disproportionate burden</source>
        <translation>Unverhältnismäßiger Aufwand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>Done again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Done in part</source>
        <comment>outcome</comment>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Done {day}, {how}</source>
        <translation>Erledigt {day}, {how}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Done {day}{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>Dossier of {number}</source>
        <translation>Dossier zu {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Draft</source>
        <comment>letter</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Drafting</source>
        <comment>status</comment>
        <translation>In Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Drafting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Drop messages on the window, paste one with Ctrl+V, or take in a mailbox. Each shows what it proposes; nothing is logged or filed before you confirm it.</source>
        <translation>Ziehen Sie Nachrichten auf das Fenster, fügen Sie eine mit Strg+V ein oder lesen Sie ein Postfach ein. Jede zeigt ihren Vorschlag; nichts wird angelegt oder abgelegt, bevor Sie es bestätigen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Due date in the notice</source>
        <translation>Frist in der Mitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Due date of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Due, day {length}</source>
        <translation>Fällig, Tag {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Duplicate of</source>
        <translation>Dublette von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>E&amp;nclose a file…</source>
        <translation>&amp;Datei beilegen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>E-&amp;mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>E-mail</source>
        <comment>sent by</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>E-mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>E-mail draft</source>
        <translation>E-Mail-Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>E-mail in</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>E-mail of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>E-mail out</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>E-mail: “{cut}”. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>EU DPA</source>
        <translation>EU-Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>EU data protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>EU-U.S. DPF</source>
        <translation>EU-U.S. DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Each backup is made in this folder, too.</source>
        <translation>Jede Sicherung wird auch in diesem Ordner gemacht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Each case keeps its own number, deadline and answer, and names the other.</source>
        <translation>Jeder Fall behält Nummer, Frist und Antwort und nennt den anderen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Each choice holds at once, the language from the next start on. What concerns the office lies in the case file.</source>
        <translation>Jede Wahl gilt sofort, die Sprache ab dem nächsten Start. Was die Stelle betrifft, liegt in der Falldatei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Each week by itself: the audit trail, every frozen letter, every page.</source>
        <translation>Jede Woche von selbst: das Prüfprotokoll, jeder festgeschriebene Brief, jede Seite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Earlier: {earlier}</source>
        <translation>Früher: {earlier}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Edit &amp;person</source>
        <translation>&amp;Person bearbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Edit address</source>
        <translation>Anschrift bearbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Effects reversed or corrected</source>
        <translation>Wirkungen rückgängig gemacht oder berichtigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Employee data goes to the DPA and never to JAMS. Log the referral of the DPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data goes to the DPA, never to JAMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data: the DPA has authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Enclose</source>
        <translation>Beilegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Enclose a file</source>
        <translation>Datei beilegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Enclosures</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Encrypt {file}</source>
        <translation>{file} verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Encrypted case file</source>
        <translation>Verschlüsselte Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Encrypted with its passphrase.</source>
        <translation>Mit ihrer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Encrypting the case file</source>
        <translation>Die Falldatei wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ended &amp;on</source>
        <translation>B&amp;eendet am</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>English, unless agreed</source>
        <translation>Englisch, wenn nicht anders vereinbart</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Enter &amp;tracking numbers</source>
        <translation>Sendun&amp;gsnummern eingeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Enter a day on or after the end of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Enter chooses for the column, Delete leaves it out.</source>
        <translation>Eingabe wählt für die Spalte, Entf lässt sie aus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Enter marks every place.</source>
        <translation>Eingabe markiert jede Stelle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Enter number</source>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Enter on a command, then press its new keys. Each change holds at once.</source>
        <translation>Eingabe auf einem Befehl, dann die neuen Tasten. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Enter opens a person</source>
        <translation>Eingabe öffnet eine Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Enter saves, Tab opens the whole form</source>
        <translation>Eingabe speichert, Tab öffnet das ganze Formular</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Enter takes the guess or chooses, Delete leaves it empty.</source>
        <translation>Eingabe nimmt die Vermutung oder wählt, Entf lässt es leer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Enter takes the proposal</source>
        <translation>Eingabe nimmt den Vorschlag an</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Enter the day it happened.</source>
        <translation>Geben Sie den Tag ein, an dem es geschah.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Enter the day it reached the office.</source>
        <translation>Geben Sie den Tag ein, an dem es die Stelle erreichte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Enter the day it was received.</source>
        <translation>Geben Sie den Eingangstag ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Enter the day on which it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Enter the day you learned it.</source>
        <translation>Geben Sie den Tag ein, an dem Sie davon erfuhren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>Enter the day.</source>
        <translation>Geben Sie den Tag ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Enter the reference of the other side on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Enter tracking numbers</source>
        <translation>Sendungsnummern eingeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>Envelope or label</source>
        <translation>Umschlag oder Etikett</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Envelopes as listed</source>
        <translation>Umschläge laut Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase the personal data of {count} cases?</source>
        <extracomment>For one: Erase the personal data of this case?</extracomment>
        <translation>
            <numerusform>Die personenbezogenen Daten dieses Falls löschen?</numerusform>
            <numerusform>Die personenbezogenen Daten von {count} Fällen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase {count} cases…</source>
        <extracomment>For one: Erase {count} case…</extracomment>
        <translation>
            <numerusform>{count} Fall löschen…</numerusform>
            <numerusform>{count} Fälle löschen…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Escalate to JAMS</source>
        <translation>An JAMS weiterführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Escalated to</source>
        <translation>Weitergeführt als</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>Escalated: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Escalates</source>
        <translation>Führt weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Escalation</source>
        <translation>Weiterer Rechtsweg</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Every date says which promise or law it comes from, and when the answer must leave.</source>
        <translation>Jedes Datum sagt, aus welcher Zusage oder welchem Gesetz es kommt und wann die Antwort abgehen muss.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Every field and text block is known; an example takes {pages}.</source>
        <translation>Jedes Feld und jeder Textbaustein ist bekannt; ein Beispiel braucht {pages}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Every figure opens its cases</source>
        <translation>Jede Zahl öffnet ihre Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Every open case keeps its dates.</source>
        <translation>Jeder offene Fall behält seine Termine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>Every row is in the case file already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Every value is known</source>
        <translation>Jeder Wert ist bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Everything due is sent.</source>
        <translation>Alles Fällige ist versandt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Evi&amp;dence</source>
        <translation>Nac&amp;hweis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted after {kept_days} days: {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Excessive or repeated</source>
        <translation>Exzessiv oder wiederholt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Explanation copied</source>
        <translation>Erklärung kopiert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Export cale&amp;ndar…</source>
        <translation>&amp;Kalender exportieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Export calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Export e&amp;verything…</source>
        <translation>Alles expor&amp;tieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Export everything, unencrypted</source>
        <translation>Alles exportieren, unverschlüsselt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/list_door.py"/>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Exporting to {name}</source>
        <translation>Export nach {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extend a clock of the case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extend, with a notice to the person</source>
        <translation>Verlängern, mit Mitteilung an die Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extended date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Extended from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Extended to {period} from day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extension reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extension: the person must be told by {day}</source>
        <translation>Verlängerung: der Person mitzuteilen bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extension: this rule has none</source>
        <translation>Verlängerung: kennt diese Regel nicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>FTC</source>
        <translation>FTC</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Facts recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>File &gt; Letterhead and paper takes both, and shows how a page looks with them.</source>
        <translation>Datei &gt; Briefkopf und Papier nimmt beides und zeigt, wie eine Seite damit aussieht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>File it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>File on {number}</source>
        <translation>Ablegen bei {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Filed on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Files: {files}</source>
        <translation>Dateien: {files}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>Files: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Filter letters</source>
        <translation>Briefe filtern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Final</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Finalize</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize anyway</source>
        <translation>Trotzdem fertigstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize anyway?</source>
        <translation>Trotzdem fertigstellen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize this letter?</source>
        <translation>Diesen Brief fertigstellen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Finding published</source>
        <translation>Feststellung veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Finish draft</source>
        <translation>Entwurf beenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Finish search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>First folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter of fiscal {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>First, last day of the week</source>
        <translation>Erster, letzter Tag der Woche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Fiscal quarters</source>
        <translation>Geschäftsquartale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Fiscal year begins with</source>
        <translation>Geschäftsjahr beginnt mit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fiscal year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Fo&amp;r</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Fold and window &amp;guides</source>
        <translation>Fal&amp;z- und Fensterlinien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Fold and window guides</source>
        <translation>Falz- und Fensterlinien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Fold {number}</source>
        <translation>Falz {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Folder for the backups</source>
        <translation>Ordner für die Sicherungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Folder for the dossier</source>
        <translation>Ordner für das Dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Followed by</source>
        <translation>Gefolgt von</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>For &amp;management, in sentences</source>
        <translation>&amp;Für die Leitung, in Sätzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>For management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Foreign keys cannot be switched on in this build of SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Forwarded unopened</source>
        <translation>Ungeöffnet weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Forwarding label on the envelope</source>
        <translation>Nachsendeaufkleber auf dem Umschlag</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Founded</source>
        <comment>complaint</comment>
        <translation>Begründet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Founded in part</source>
        <comment>complaint</comment>
        <translation>Teilweise begründet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Four unrelated words are best.</source>
        <translation>Am besten sind vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter of fiscal {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Frame&amp;works…</source>
        <translation>&amp;Rahmenwerke…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Framework: a complaint needs the framework that it relies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Frameworks…</source>
        <translation>Rahmenwerke…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>From figure to figure</source>
        <translation>Von Zahl zu Zahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>From memory. Check it before you rely on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>From {day}, or after our answer.</source>
        <translation>Ab {day} oder nach unserer Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>From {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Future processing conforms</source>
        <translation>Künftige Verarbeitung ist konform</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>GDPR Art. 12(5); DPF Supplemental Principle 8.g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Gets a PDF and a ZIP with the files.</source>
        <translation>Erhält ein PDF und ein ZIP mit den Dateien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Gibraltar GRA</source>
        <translation>GRA Gibraltar</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Gibraltar Regulatory Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Give postal codes their &amp;zeros back</source>
        <translation>&amp;Postleitzahlen ihre Nullen zurückgeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Give the reason for the extension. The notice must tell it to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Go through the &amp;checks</source>
        <translation>&amp;Prüfungen durchgehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Go through the day’s cases</source>
        <translation>Die Fälle des Tages durchgehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Go to the line</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Goes out as it is: nothing is marked on it. H on the case marks what must not go out.</source>
        <translation>Geht hinaus, wie sie ist: nichts ist darin markiert. H auf dem Fall markiert, was nicht hinausgehen darf.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Grounds, stated in the letter</source>
        <translation>Gründe, im Brief genannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>HR data</source>
        <translation>Beschäftigtendaten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Handed over</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Handled slowly</source>
        <translation>Langsam bearbeitet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Handler</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Has a duplicate</source>
        <translation>Hat eine Dublette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Hea&amp;ring</source>
        <translation>&amp;Anhörung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Heading&amp;s</source>
        <translation>Üb&amp;erschriften</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Held back from erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Held: {hold}</source>
        <translation>Gesperrt: {hold}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Ho&amp;w it came</source>
        <translation>&amp;Wie sie kam</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ho&amp;w it ended</source>
        <translation>&amp;Wie es endete</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Ho&amp;w we know</source>
        <translation>&amp;Woher wir es wissen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Hold</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Hold {number}?</source>
        <translation>{number} weiter aufbewahren?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Holds</source>
        <translation>Liegt vor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Holds &amp;until</source>
        <translation>&amp;Gilt bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <source>Holds for letters from now on. Final letters stay as they are.</source>
        <translation>Gilt für Briefe ab jetzt. Fertige Briefe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Hold…</source>
        <translation>Aufbewahren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>How to reach the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>How we &amp;know</source>
        <translation>Woher wir &amp;es wissen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Human-resources data</source>
        <translation>Beschäftigtendaten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>I &amp;looked at these envelopes: they go to the right people</source>
        <translation>&amp;Ich habe diese Umschläge angesehen: sie gehen an die richtigen Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>I have it</source>
        <translation>Ich habe sie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Identity is not verified, so no data can go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Identity is to be verified: it was settled for one of the two only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Identity not confirmed</source>
        <translation>Identität nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Identity not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Identity not verified</source>
        <comment>outcome</comment>
        <translation>Identität nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Identity to verify</source>
        <translation>Identität zu prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>If another request comes</source>
        <translation>Wenn ein weiterer Antrag kommt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>If you stop it, nothing is changed.</source>
        <translation>Wenn Sie anhalten, wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>If you stop it, nothing is left behind.</source>
        <translation>Wenn Sie anhalten, bleibt nichts zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Import a ta&amp;ble…</source>
        <translation>Tabelle i&amp;mportieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Import {cases}</source>
        <translation>{cases} importieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Imported from {name}</source>
        <translation>Importiert aus {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Importing {many}</source>
        <translation>Import: {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>In a copy that has gone out</source>
        <translation>In einer Kopie, die hinausging</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>In person</source>
        <comment>channel</comment>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>In the second folder: {when}</source>
        <translation>Im zweiten Ordner: {when}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>In {count} days</source>
        <extracomment>For one: In {count} day</extracomment>
        <translation>
            <numerusform>In {count} Tag</numerusform>
            <numerusform>In {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Insert &amp;text block…</source>
        <translation>Te&amp;xtbaustein einfügen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Insert field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Insert it</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Internal routing</source>
        <translation>Interne Weiterleitung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>International</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Is the person satisfied?</source>
        <translation>Ist die Person zufrieden?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Is {number}</source>
        <translation>Ist {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Issue</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Issue {title}?</source>
        <translation>{title} festschreiben?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Issued as known on {day}. Every figure still holds.</source>
        <translation>Festgeschrieben nach dem Stand vom {day}. Jede Zahl gilt noch.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Issued as known on {day}. {count} figures have changed since.</source>
        <extracomment>For one: Issued as known on {day}. {count} figure has changed since.</extracomment>
        <translation>
            <numerusform>Festgeschrieben nach dem Stand vom {day}. Seither hat sich {count} Kennzahl geändert.</numerusform>
            <numerusform>Festgeschrieben nach dem Stand vom {day}. Seither haben sich {count} Kennzahlen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It &amp;means</source>
        <translation>&amp;Bedeutet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>It also stands in the letter that was drafted.</source>
        <translation>Sie steht auch im Brief, der entworfen wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>It cannot end before the notice was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>It does not count, and it stays on record.</source>
        <translation>Er zählt nicht und bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>It follows from the kind, the received day and the notice.</source>
        <translation>Sie folgt aus der Art, dem Eingangstag und der Mitteilung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>It gets its number, and the text can no longer be changed. A correction will be a new letter.</source>
        <translation>Er erhält seine Nummer, und der Text lässt sich nicht mehr ändern. Eine Berichtigung ist ein neuer Brief.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>It gets no case number and is not counted. The message itself is not copied: the case file keeps this note and a digest by which it is known again.</source>
        <translation>Sie erhält keine Fallnummer und wird nicht gezählt. Die Nachricht selbst wird nicht kopiert: die Falldatei behält diese Notiz und eine Prüfsumme, an der sie wiedererkannt wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>It has no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>It is final already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>It is not finished. If you stop it, nothing of it is left behind.</source>
        <translation>Es ist nicht fertig. Wenn Sie anhalten, bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>It is not kept.</source>
        <translation>Sie wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>It is not mailed before it is signed.</source>
        <translation>Er wird erst nach der Unterschrift versandt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>It is not on the suppression list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>It is not there now.</source>
        <translation>Er ist gerade nicht da.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>It is on the suppression list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>It is too large to look into. Save it to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It means</source>
        <translation>Es bedeutet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It says</source>
        <translation>Es steht da</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>It stays on record with its text and its number; a final letter is never changed.</source>
        <translation>Er bleibt mit Text und Nummer aufgezeichnet; ein fertiger Brief wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>It stays, and with it its chain, until you release it.</source>
        <translation>Er bleibt, und mit ihm seine Kette, bis Sie ihn freigeben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its &amp;days are written</source>
        <translation>Tage &amp;sind geschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its cells</source>
        <translation>Ihre Zellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its cells are empty.</source>
        <translation>Ihre Zellen sind leer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Its columns and values are chosen as then.</source>
        <translation>Spalten und Werte sind gewählt wie damals.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Its content was deleted when it was no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Its day of mailing stays. Send it again as a copy once there is a new address.</source>
        <translation>Der Versandtag bleibt. Senden Sie ihn als Kopie erneut, sobald es eine neue Anschrift gibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Its rows are known again by this name</source>
        <translation>Seine Zeilen werden an diesem Namen wiedererkannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Its text is gone from the list of letters.</source>
        <translation>Sein Text verschwindet aus der Liste der Briefe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>J K move   X select   Enter open   F filter   Ctrl+Shift+S save view</source>
        <translation>J K bewegen   X auswählen   Eingabe öffnen   F Filter   Strg+Umschalt+S Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>J or Down, K or Up</source>
        <translation>J oder Ab, K oder Auf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>JAMS</source>
        <translation>JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>JAMS and Annex I</source>
        <translation>JAMS und Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>JAMS used</source>
        <translation>JAMS durchlaufen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>JAMS, free of charge</source>
        <translation>JAMS, kostenlos</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Keep as a new version</source>
        <translation>Als neue Fassung behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Keep separate</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep the text</source>
        <translation>Text behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Kept as evidence of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Key in the keyring of the system</source>
        <translation>Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Kin&amp;d</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Kind: nothing says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>La&amp;w and rules…</source>
        <translation>Recht &amp;und Regeln…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>Labels before it are used up.</source>
        <translation>Etiketten davor sind verbraucht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Lacking</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Lacking: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>Last backup {count} days ago</source>
        <extracomment>For one: Last backup yesterday</extracomment>
        <translation>
            <numerusform>Letzte Sicherung gestern</numerusform>
            <numerusform>Letzte Sicherung vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last found sound {when}.</source>
        <translation>Zuletzt in Ordnung befunden: {when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last full check: {when}</source>
        <translation>Letzte volle Prüfung: {when}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last one {when}.</source>
        <translation>Letzte: {when}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte {count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/models/agenda_list.py"/>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/agenda_list.py"/>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Late and due today</source>
        <translation>Überfällig und heute fällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Late by {count} days</source>
        <extracomment>For one: Late by {count} day</extracomment>
        <translation>
            <numerusform>Seit {count} Tag überfällig</numerusform>
            <numerusform>Seit {count} Tagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Late by {count} days already</source>
        <extracomment>For one: Late by {count} day already</extracomment>
        <translation>
            <numerusform>Schon {count} Tag überfällig</numerusform>
            <numerusform>Schon {count} Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Late by {count} days before it is saved</source>
        <extracomment>For one: Late by {count} day before it is saved</extracomment>
        <translation>
            <numerusform>{count} Tag überfällig, bevor er gespeichert ist</numerusform>
            <numerusform>{count} Tage überfällig, bevor er gespeichert ist</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Late since {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Late&amp;r</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Latest</source>
        <translation>Neuestes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Law and rules</source>
        <translation>Recht und Regeln</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Law enforcement</source>
        <translation>Strafverfolgung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Law that applies: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Law: {law}</source>
        <translation>Recht: {law}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <source>Leave a day empty while complaints are taken without end. What came by that day goes on: its clocks run, and JAMS and Annex I stay open to it.</source>
        <translation>Lassen Sie einen Tag leer, solange Beschwerden ohne Ende angenommen werden. Was bis zu diesem Tag kam, läuft weiter: seine Fristen laufen, JAMS und Anhang I bleiben ihm offen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Leave out: it does not apply</source>
        <translation>Auslassen: trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Leave the file unencrypted: whoever has it can read it</source>
        <translation>Die Datei unverschlüsselt lassen: wer sie hat, kann sie lesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Leave the message</source>
        <translation>Die Nachricht liegen lassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Left out for this reader</source>
        <translation>Für diesen Empfänger ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Legal privilege</source>
        <translation>Anwaltsgeheimnis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Legal review</source>
        <translation>Juristische Prüfung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Less about the person</source>
        <translation>Weniger zur Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Let it run again</source>
        <translation>Wieder laufen lassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Letter</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Letter &amp;date</source>
        <translation>B&amp;riefdatum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Letter in</source>
        <translation>Brief erhalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Letter of November 20</source>
        <translation>Schreiben vom 20. November</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Letter temp&amp;lates…</source>
        <translation>Brief&amp;vorlagen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Letter&amp;head and paper…</source>
        <translation>Briefkopf &amp;und Papier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Letterhead and paper</source>
        <translation>Briefkopf und Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>Letterhead saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Letters &amp;written in</source>
        <translation>Buchstaben &amp;kodiert als</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Letters and cover list, in this order</source>
        <translation>Briefe und Begleitliste, in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Letters are written on the page of their case.</source>
        <translation>Briefe werden auf der Seite ihres Falls geschrieben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Letters come here once they are final.</source>
        <translation>Briefe kommen hierher, sobald sie fertig sind.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Letters from now on start from the text that you keep here. Duties and required passages stay those of the template; letters that are begun or final do not change.</source>
        <translation>Briefe beginnen ab jetzt mit dem Text, den Sie hier behalten. Pflichten und vorgeschriebene Stellen bleiben die der Vorlage; begonnene und fertige Briefe ändern sich nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>Letters on their way</source>
        <translation>Briefe auf dem Weg</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/mail_rows.py"/>
        <source>Letters or papers hang on this case, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>Letters to send, per day</source>
        <translation>Briefe je Tag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Light colors</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System es hat.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Likely duplicate</source>
        <translation>Wahrscheinliche Dublette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>Limit, day {limit}</source>
        <translation>Grenze, Tag {limit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Line for the mail &amp;room</source>
        <translation>Zeile für &amp;die Poststelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Line {line}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Line {line}: {trouble}</source>
        <translation>Zeile {line}: {trouble}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>Lines of the draft only: {added}. Lines of the template only: {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Linked cases</source>
        <translation>Verknüpfte Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Locks in 1 minute. Any key keeps it open.</source>
        <translation>Wird in 1 Minute gesperrt. Jede Taste hält offen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Locks in {left} min</source>
        <translation>Sperrt in {left} min</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;Annex I notice…</source>
        <translation>Mitteilung &amp;nach Anhang I erfassen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;JAMS notice…</source>
        <translation>JAMS-&amp;Mitteilung erfassen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;event</source>
        <translation>E&amp;reignis erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;referral…</source>
        <translation>&amp;Verweisung erfassen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log Annex I notice</source>
        <translation>Mitteilung nach Anhang I erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log JAMS notice</source>
        <translation>JAMS-Mitteilung erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>Log a request when it comes in.</source>
        <translation>Erfassen Sie einen Antrag, wenn er eingeht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Log event</source>
        <translation>Ereignis erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Log it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log notice</source>
        <translation>Mitteilung erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log referral</source>
        <translation>Verweisung erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Log the first request when it comes in.</source>
        <translation>Erfassen Sie den ersten Antrag, wenn er eingeht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Logo and signature come later</source>
        <translation>Logo und Unterschrift kommen später</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Look around in a sample with invented cases</source>
        <translation>In einem Muster mit erfundenen Fällen umsehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Look at every row</source>
        <translation>Jede Zeile ansehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Looking at row {done}</source>
        <translation>Zeile {done} wird angesehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Looking at row {done} of {whole}</source>
        <translation>Zeile {done} von {whole} wird angesehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Looks like {where}: same kind, day of receipt and person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Loss compensated</source>
        <translation>Schaden ersetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>MMM d</source>
        <comment>date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <source>MMM d, yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>MMM yy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <source>MMMM</source>
        <comment>date</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>MMMM d</source>
        <comment>date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>MMMM d, yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>MMMM yyyy</source>
        <comment>date</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail</source>
        <comment>channel</comment>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail</source>
        <comment>sent by</comment>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Mail in</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Mail is &amp;picked up at</source>
        <translation>&amp;Post wird abgeholt um</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Mail ser&amp;vice…</source>
        <translation>&amp;Versandart…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <source>Mail service of {count} letters</source>
        <extracomment>For one: Mail service</extracomment>
        <translation>
            <numerusform>Versandart</numerusform>
            <numerusform>Versandart von {count} Briefen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail, flat envelope</source>
        <comment>sent by</comment>
        <translation>Post, flacher Umschlag</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Mailed</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mailed</source>
        <comment>letter</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>Mailed &amp;on</source>
        <translation>Versandt &amp;am</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Mailed in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Mailed since {day}</source>
        <translation>Versandt seit {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Mailed, tracking number missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mailing</source>
        <translation>Postversand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Make &amp;void…</source>
        <translation>Für &amp;ungültig erklären…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Make &amp;web form…</source>
        <translation>&amp;Webformular erstellen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Make dossier</source>
        <translation>Dossier erstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Make the copy</source>
        <translation>Kopie erstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Make the pair</source>
        <translation>Paar anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Make the web form in a folder</source>
        <translation>Das Webformular in einem Ordner erstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Make void</source>
        <translation>Für ungültig erklären</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Make {number} void?</source>
        <translation>{number} für ungültig erklären?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Makes a case for the customer beside this one and drafts two letters: the referral to the person, and the notice to the customer. The customer’s 30 days begin when it instructs us.</source>
        <translation>Legt daneben einen Fall für den Kunden an und entwirft zwei Briefe: die Verweisung an die Person und die Mitteilung an den Kunden. Die 30 Tage des Kunden beginnen, wenn er uns anweist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Making the sample. This takes a few seconds.</source>
        <translation>Das Muster wird erstellt. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Making {name}</source>
        <translation>{name} wird erstellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Management</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Mark all {count} as printed</source>
        <extracomment>For one: Mark as printed</extracomment>
        <translation>
            <numerusform>Als gedruckt vermerken</numerusform>
            <numerusform>Alle {count} als gedruckt vermerken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Mark as &amp;mailed…</source>
        <translation>&amp;Als versandt vermerken…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Mark as done</source>
        <translation>Als erledigt vermerken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Mark as mailed</source>
        <translation>Als versandt vermerken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Mark as mailed with one day for all</source>
        <translation>Mit einem Tag für alle als versandt vermerken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark as sent by e-mail</source>
        <translation>Als per E-Mail versandt vermerken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Mark it as mailed when it has left the house; the clock of the case runs until then.</source>
        <translation>Vermerken Sie ihn als versandt, wenn er das Haus verlassen hat; bis dahin läuft die Frist des Falls.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Mark on page {page} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark {count} letters as mailed</source>
        <extracomment>For one: Mark {number} as mailed</extracomment>
        <translation>
            <numerusform>{number} als versandt vermerken</numerusform>
            <numerusform>{count} Briefe als versandt vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark {count} letters as sent by e-mail</source>
        <extracomment>For one: Mark {number} as sent by e-mail</extracomment>
        <translation>
            <numerusform>{number} als per E-Mail versandt vermerken</numerusform>
            <numerusform>{count} Briefe als per E-Mail versandt vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Mark {count} places</source>
        <extracomment>For one: Mark {count} place</extracomment>
        <translation>
            <numerusform>{count} Stelle markieren</numerusform>
            <numerusform>{count} Stellen markieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Mark {good} as printed, repeat {bad}</source>
        <translation>{good} als gedruckt vermerken, {bad} wiederholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>Mark {number} as mailed</source>
        <translation>{number} als versandt vermerken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Marketing opt-out</source>
        <translation>Widerspruch gegen Werbung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Match with complaint</source>
        <translation>Einer Beschwerde zuordnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Matched with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>May be kept by law</source>
        <translation>Darf nach Gesetz aufbewahrt werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Mean days at each stage, complaints</source>
        <translation>Mittlere Tage je Abschnitt, Beschwerden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Mean days at each stage, privacy requests</source>
        <translation>Mittlere Tage je Abschnitt, Datenschutzanfragen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Median days</source>
        <translation>Median Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Median days to answer</source>
        <translation>Median der Tage bis zur Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mediation</source>
        <comment>annex</comment>
        <translation>Mediation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Merge or link</source>
        <translation>Zusammenführen oder verknüpfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_table_view.py"/>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Merged into this case</source>
        <translation>In diesen Fall zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Merged into {display_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Merged into {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Merit</source>
        <translation>Begründetheit</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Merit recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Merit: {merit}</source>
        <translation>Begründetheit: {merit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Message without a subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Met</source>
        <comment>condition</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Minus</source>
        <comment>key</comment>
        <translation>Minus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Misdirected</source>
        <translation>Fehlgeleitet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Missing: {missing}</source>
        <translation>Fehlt: {missing}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Missing: {names}</source>
        <translation>Fehlt: {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mistake by a person</source>
        <translation>Fehler einer Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/working_days.py"/>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/month_grid.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Month first, 11/23/2026</source>
        <translation>Monat zuerst, 11/23/2026</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>More about the person</source>
        <translation>Mehr zur Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Ms. Brunner</source>
        <translation>Frau Brunner</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Must be kept by law</source>
        <translation>Muss nach Gesetz aufbewahrt werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>N for a new case, G then C for the cases. F1 shows all keys.</source>
        <translation>N für einen neuen Fall, G dann C für die Fälle. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>N&amp;umber of the Department</source>
        <translation>Nummer des &amp;Ministeriums</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Na&amp;mes</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Name and content of {files} go for good. That it was checked stays on record.</source>
        <translation>Name und Inhalt von {files} gehen endgültig verloren. Dass geprüft wurde, bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Name at least one ground before you refuse {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Name at least one ground before you refuse {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Name at least one ground before you refuse {word}.</source>
        <translation>Nennen Sie mindestens einen Grund, bevor Sie ablehnen: {word}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/person.py"/>
        <source>Name not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Name of the agent</source>
        <translation>Name der Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Name the customer whose data it is.</source>
        <translation>Nennen Sie den Kunden, dessen Daten es sind.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Name the day, such as Day after Thanksgiving. Explanations of dates say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Name, e-mail or place</source>
        <translation>Name, E-Mail oder Ort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Name, number, words</source>
        <translation>Name, Nummer, Wörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Name, number, words, or a command</source>
        <translation>Name, Nummer, Wörter oder ein Befehl</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Name, officer, address</source>
        <translation>Name, Beauftragte, Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Names, addresses, words and papers are invented. Look at it before it leaves.</source>
        <translation>Namen, Anschriften, Worte und Papiere sind erfunden. Sehen Sie sie an, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ne&amp;utral</source>
        <translation>Neutrale &amp;Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Ne&amp;xt case</source>
        <translation>Nächster Fa&amp;ll</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Needs a keyring of the system, and the extra: privdesk[keyring].</source>
        <translation>Braucht einen Schlüsselbund des Systems und das Extra: privdesk[keyring].</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>New</source>
        <comment>status</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/tray.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>New case &amp;file…</source>
        <translation>&amp;Neue Falldatei…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>New case file</source>
        <translation>Neue Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>New cases</source>
        <translation>Neue Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>New case…</source>
        <translation>Neuer Fall…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>New: {kind}</source>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Next mailing</source>
        <translation>Nächster Versand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Next, previous row</source>
        <translation>Nächste, vorige Zeile</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No DPA can resolve it directly with the office</source>
        <translation>Keine Datenschutzbehörde kann sie direkt mit der Stelle lösen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No DPA has authority over it</source>
        <translation>Keine Datenschutzbehörde ist dafür zuständig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>No DPF complaint is in this case file. Log it first.</source>
        <translation>In dieser Falldatei ist keine DPF-Beschwerde. Erfassen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No JAMS case is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>No PDF file and no picture is on this case. Press F to attach one.</source>
        <translation>Zu diesem Fall gibt es keine PDF-Datei und kein Bild. F hängt eine Datei an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>No address</source>
        <translation>Keine Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>No annual duty begins today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>No backup there yet.</source>
        <translation>Dort ist noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the disk of {name} is full. Earlier backups are still there. Free some space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the folder {name} cannot be written. Check that it is there, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>No case differs.</source>
        <translation>Kein Fall weicht ab.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>No case is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>No case is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>No case matches these filters</source>
        <translation>Kein Fall passt zu diesen Filtern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>No case matches.</source>
        <translation>Kein Fall passt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>No case yet</source>
        <translation>Noch kein Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>No case.</source>
        <translation>Kein Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>No check digit known</source>
        <translation>Keine Prüfziffer bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>No clock of this case knows that: the dates stay and keep counting. Mark the case as waiting instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column holds the day of receipt. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>No column holds values of a list</source>
        <translation>Keine Spalte enthält Werte einer Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column says what each row is. Choose one, or a kind for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>No complaint answered</source>
        <translation>Keine Beschwerde beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>No complaint came in</source>
        <translation>Keine Beschwerde ging ein</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>No complaint is linked.</source>
        <translation>Keine Beschwerde ist verknüpft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>No country has this name. Check its spelling.</source>
        <translation>Kein Land heißt so. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>No day of the answer; the day of closing is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>No deadline runs</source>
        <translation>Keine Frist läuft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>No deadline yet</source>
        <translation>Noch keine Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No earlier arbitration is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>No evidence of identity is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No fault of ours</source>
        <translation>Kein Fehler von uns</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>No file is on this case. Attach one on the page of the case (F).</source>
        <translation>Zu diesem Fall gibt es keine Datei. Hängen Sie auf der Seite des Falls eine an (F).</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>No file yet. Press F, or drop a file here.</source>
        <translation>Noch keine Datei. Drücken Sie F oder ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No final court judgment between the parties</source>
        <translation>Kein rechtskräftiges Urteil zwischen den Parteien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>No kind</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/quick_add.py"/>
        <source>No kind found. Start with access, correct, delete, complaint or another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No letter fits all of these cases</source>
        <translation>Kein Brief passt zu allen diesen Fällen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>No letter is in {code}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>No letter is left for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>No letter matches</source>
        <translation>Kein Brief passt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>No letter of this case has left the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>No letter yet. Press L to write one.</source>
        <translation>Noch kein Brief. Drücken Sie L, um einen zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>No letters here</source>
        <translation>Hier sind keine Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>No longer held back from erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>No longer linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>No mail waits here</source>
        <translation>Hier wartet keine Post</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>No more backups go to the second folder. Those in it stay.</source>
        <translation>In den zweiten Ordner kommen keine Sicherungen mehr. Die darin bleiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>No number stands beside {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>No open case has a deadline</source>
        <translation>Kein offener Fall hat eine Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>No open case moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>No open case; the latest was {number}</source>
        <translation>Kein offener Fall; der letzte war {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>No outcome is recorded for {right}. An answer says what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/laws.py"/>
        <source>No pack of law “{law_id}” ships. Choose any of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>No policy pack “{pack_id}” ships. Choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No re&amp;quest…</source>
        <translation>&amp;Kein Antrag…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No referral through the Department is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>No request</source>
        <translation>Kein Antrag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>No request: {aside}</source>
        <translation>Kein Antrag: {aside}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>No request…</source>
        <translation>Kein Antrag…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>No row can be taken over. Look at the reasons, and change columns or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No row is new. Nothing can be imported.</source>
        <translation>Keine Zeile ist neu. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>No row is new: {known} are in the case file already, {rejected} are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No settlement is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No step is open for all of these cases</source>
        <translation>Kein Schritt steht allen diesen Fällen offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>No summary of {title} was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/board_reads.py"/>
        <source>No summary was issued under this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No table is chosen</source>
        <translation>Keine Tabelle gewählt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>No tracking, </source>
        <translation>Keine Sendungsnummer, </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>No tracking, mailed</source>
        <translation>Keine Sendungsnummer, versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>No view yet. Filter the list of cases, then press Ctrl+Shift+S.</source>
        <translation>Noch keine Ansicht. Filtern Sie die Liste der Fälle, dann Strg+Umschalt+S.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>No {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No&amp;te of the case…</source>
        <translation>N&amp;otiz zum Fall…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Nobody has said that it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Nobody has said whether the person is satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Nobody has to sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/quick_add.py"/>
        <source>Nobody is named. Enter who wrote, or what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nobody owes an answer.</source>
        <translation>Niemand schuldet eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>None in {name}</source>
        <translation>Keine in {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>None yet. On a closing day no mail leaves; deadlines count it like any other day.</source>
        <translation>Noch keine. An einem Schließtag geht keine Post ab; Fristen zählen ihn wie jeden anderen Tag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>None. One on another disk outlives this computer.</source>
        <translation>Keiner. Einer auf einem anderen Datenträger überlebt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Not all arrived.</source>
        <translation>Nicht alles kam an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not arbitrated before</source>
        <translation>Noch nicht im Schiedsverfahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not asked yet</source>
        <translation>Noch nicht angefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Not checked in full yet.</source>
        <translation>Noch nicht vollständig geprüft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Not encrypted: whoever has the file reads it.</source>
        <translation>Nicht verschlüsselt: wer die Datei hat, liest sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <source>Not final yet. {reason}.</source>
        <translation>Noch nicht fertig. {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not heard</source>
        <comment>ending</comment>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>Not in a synced folder, good. {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not known</source>
        <comment>condition</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not known at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Not known; its rows are left out</source>
        <translation>Nicht bekannt; seine Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Not known; kept as a note</source>
        <translation>Nicht bekannt; als Notiz behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Not known; perhaps {value}</source>
        <translation>Nicht bekannt; vielleicht {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not met</source>
        <comment>condition</comment>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not picked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Not satisfied</source>
        <translation>Nicht zufrieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Not saved, the disk is full. Free some space; your text stays open. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not settled</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Not the matter of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Not yet checked for data of others: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Note and tags</source>
        <translation>Notiz und Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Note of the case</source>
        <translation>Notiz zum Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Note of the case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>Nothing came out: {count} ready to print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Nothing follows.</source>
        <translation>Es folgt nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Nothing found</source>
        <comment>outcome</comment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Nothing found for “{value}”.</source>
        <translation>Nichts gefunden zu „{value}“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Nothing holds {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nothing is due this week</source>
        <translation>Diese Woche ist nichts fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nothing is due this week.</source>
        <translation>Diese Woche ist nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Nothing is due. A closed case comes up here when its period is over.</source>
        <translation>Nichts ist fällig. Ein abgeschlossener Fall erscheint hier, wenn seine Zeit vorbei ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Nothing is known to be lost.</source>
        <translation>Soweit bekannt, ging nichts verloren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Nothing is lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>Nothing is marked on {name}. Mark what must not go out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked. Draw a rectangle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <source>Nothing is on record in this chain yet. What comes in or goes out stands here.</source>
        <translation>In dieser Kette ist noch nichts aufgezeichnet. Was ein- oder ausgeht, steht hier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Nothing is printed.</source>
        <translation>Nichts wird gedruckt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Nothing is saved before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Nothing is saved before you have seen what becomes of every row, and the whole import is one step that can be undone. Later it is under File &gt; Import a table.</source>
        <translation>Nichts wird gespeichert, bevor Sie gesehen haben, was aus jeder Zeile wird, und der ganze Import ist ein Schritt, der sich rückgängig machen lässt. Später unter Datei &gt; Tabelle importieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Nothing is ticked to be printed.</source>
        <translation>Nichts ist zum Druck angekreuzt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Nothing is typed yet. Enter who wrote, or what it is about.</source>
        <translation>Noch nichts eingegeben. Geben Sie ein, wer schrieb oder worum es geht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Nothing leaves it unless you send it.</source>
        <translation>Nichts verlässt sie, wenn Sie es nicht senden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Nothing leaves this computer unless you send it: no telemetry, no network.</source>
        <translation>Nichts verlässt diesen Computer, wenn Sie es nicht senden: keine Telemetrie, kein Netz.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>Nothing of this case is purged until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Nothing on record says what was done. Say it in the note, or send the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Nothing shuts it</source>
        <translation>Kein Ausschluss</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Nothing waits to be mailed</source>
        <translation>Nichts wartet auf den Versand</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Nothing was decided that could be complied with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Nothing yet. The file itself is never changed.</source>
        <translation>Noch nichts. Die Datei selbst wird nie geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Notice</source>
        <comment>Principle</comment>
        <translation>Informationspflicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Notice was unclear</source>
        <translation>Mitteilung war unklar</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>Number known</source>
        <translation>Nummer bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Number, name or words</source>
        <translation>Nummer, Name oder Wörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>O&amp;ffice…</source>
        <translation>&amp;Stelle…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Object</source>
        <comment>right</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Of all these letters</source>
        <translation>Aller dieser Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Of the window, from the next start on. Letters have their own.</source>
        <translation>Des Fensters, ab dem nächsten Start. Briefe haben ihre eigene.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Off: the passphrase is asked for each time.</source>
        <translation>Aus: nach der Passphrase wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Off: this file is not encrypted, so there is no key to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Office</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>Office saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Old number</source>
        <translation>Alte Nummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>One</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>One</source>
        <comment>side</comment>
        <translation>Einseitig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>One encrypted file holds all cases, letters and attachments.</source>
        <translation>Eine verschlüsselte Datei enthält alle Fälle, Briefe und Anhänge.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>One file on this computer holds every case.</source>
        <translation>Eine Datei auf diesem Computer enthält jeden Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Only JAMS mediates or arbitrates under its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Only a final letter that has not been mailed can be made void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>Only a processor referral has a pair of letters. Correct the kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Only complaints, JAMS cases, arbitrations and referrals make a chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Only for a new customer</source>
        <translation>Nur für einen neuen Kunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Only where the claim was before JAMS already</source>
        <translation>Nur wo die Sache schon bei JAMS war</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Open</source>
        <comment>cases</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Open JAMS case</source>
        <translation>JAMS-Fall anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Open Privdesk</source>
        <translation>Privdesk öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Open case file</source>
        <translation>Falldatei öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Open in second &amp;window</source>
        <translation>In z&amp;weitem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Open it with the mail program.</source>
        <translation>Öffnen Sie ihn mit dem Mailprogramm.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Open on {day}</source>
        <translation>Offen am {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Open outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Open the day’s first case</source>
        <translation>Den ersten Fall des Tages öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Open your case file</source>
        <translation>Öffnen Sie Ihre Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Opened in the mail program.</source>
        <translation>Im Mailprogramm geöffnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Opens the file if the passphrase is forgotten. It belongs in the safe.</source>
        <translation>Öffnet die Datei, wenn die Passphrase vergessen ist. Er gehört in den Tresor.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Opt out</source>
        <comment>right</comment>
        <translation>Opt-out</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Other cases are hidden.</source>
        <translation>Andere Fälle sind ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Other kind</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Other letters are hidden.</source>
        <translation>Andere Briefe sind ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Our closing days</source>
        <translation>Unsere Schließtage</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Our own promise or policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Outcome recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>P&amp;erson and all its cases</source>
        <translation>Person und alle ihre Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>PDF attached</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>PNG or JPEG, kept in the case file</source>
        <translation>PNG oder JPEG, in der Falldatei aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Page &amp;before</source>
        <translation>Vorige &amp;Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Page &amp;form</source>
        <translation>&amp;Seitenform</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Page fo&amp;rm</source>
        <translation>S&amp;eitenform</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Page preview</source>
        <translation>Seitenvorschau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Page {page}: {reason}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>Pair with {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Paper and &amp;envelope</source>
        <translation>&amp;Papier und Umschlag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Paper only</source>
        <translation>Nur auf Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Paper, envelope, sides</source>
        <translation>Papier, Umschlag, Seiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Part</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Part {number}</source>
        <translation>{number} trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Part {person}</source>
        <translation>{person} trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Parted from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Parts of the case</source>
        <translation>Teile des Falls</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Passphra&amp;se…</source>
        <translation>P&amp;assphrase…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Passphrase or recovery key now</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel jetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Paste &amp;list of numbers…</source>
        <translation>L&amp;iste von Nummern einfügen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Paste or scan numbers</source>
        <translation>Nummern einfügen oder scannen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause or extension: this rule has none</source>
        <translation>Ruhen oder Verlängerung: kennt diese Regel nicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: clarification asked for</source>
        <translation>Ruhen: Klärung angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: only while we wait for {reasons}</source>
        <translation>Ruhen: nur solange wir warten auf {reasons}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: proof of identity asked for</source>
        <translation>Ruhen: Identitätsnachweis angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: this rule has none</source>
        <translation>Ruhen: kennt diese Regel nicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Paused</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Paused since {since}, waiting for {waits_for}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Perhaps the same matter: {words}</source>
        <translation>Vielleicht dieselbe Sache: {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Perhaps the same: {person}</source>
        <translation>Vielleicht dieselbe: {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Period of the &amp;figures…</source>
        <translation>Zeitraum &amp;der Kennzahlen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Period of the figures</source>
        <translation>Zeitraum der Kennzahlen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Person concerned</source>
        <translation>Betroffene Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person merged with another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Bild↓</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Bild↑</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Picture of the file</source>
        <translation>Bild der Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Place, passphrase, recovery key</source>
        <translation>Ort, Passphrase, Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar_list.py"/>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Plus</source>
        <comment>key</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Plus {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Policy pac&amp;k</source>
        <translation>Regel&amp;paket</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Policy pack {id}, {version}</source>
        <translation>Regelpaket {id}, {version}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Post office</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Postal code {code} becomes {better}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Pre&amp;vious case</source>
        <translation>&amp;Voriger Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>Press it with Ctrl or Alt; alone it is typed into the fields.</source>
        <translation>Drücken Sie sie mit Strg oder Alt; allein wird sie in die Felder getippt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>Press one key, with Ctrl or Alt.</source>
        <translation>Drücken Sie eine Taste, mit Strg oder Alt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Principles</source>
        <translation>Grundsätze</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Print all {count} again</source>
        <extracomment>For one: Print it again</extracomment>
        <translation>
            <numerusform>Noch einmal drucken</numerusform>
            <numerusform>Alle {count} noch einmal drucken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Print and mail</source>
        <translation>Drucken und versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Print fold &amp;marks</source>
        <translation>&amp;Falzmarken drucken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Print it</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Print it, sign it, then mark it as mailed.</source>
        <translation>Drucken und unterschreiben, dann als versandt vermerken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Print on &amp;both sides</source>
        <translation>&amp;Beidseitig drucken</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Print recovery &amp;key…</source>
        <translation>Wiederherstellungsschlüssel drucken…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Print recovery key…</source>
        <translation>Wiederherstellungsschlüssel drucken…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print settings</source>
        <translation>Druckeinstellungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Print the new recovery key and put it in the safe.</source>
        <translation>Drucken Sie den neuen Wiederherstellungsschlüssel und legen Sie ihn in den Tresor.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Print the recovery key and put it in the safe.</source>
        <translation>Drucken Sie den Wiederherstellungsschlüssel und legen Sie ihn in den Tresor.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Print the recovery key as soon as the file is made, and put it in the safe.</source>
        <translation>Drucken Sie den Wiederherstellungsschlüssel, sobald die Datei angelegt ist, und legen Sie ihn in den Tresor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print {count} letters</source>
        <extracomment>For one: Print {count} letter</extracomment>
        <translation>
            <numerusform>{count} Brief drucken</numerusform>
            <numerusform>{count} Briefe drucken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Print {title}</source>
        <translation>{title} drucken</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Printed</source>
        <comment>letter</comment>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Printed, not mailed yet</source>
        <translation>Gedruckt, noch nicht versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Printed, to be mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Printed: {title}</source>
        <translation>Gedruckt: {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Printer “{name}” does not answer. {failed} Try again.</source>
        <translation>Der Drucker „{name}“ antwortet nicht. {failed} Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Printer “{printer}” does not answer. Try again.</source>
        <translation>Der Drucker „{printer}“ antwortet nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Priv&amp;acy officer</source>
        <translation>Date&amp;nschutzbeauftragte Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>Privacy &amp;requests</source>
        <translation>&amp;Datenschutzanfragen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Privacy request</source>
        <translation>Datenschutzanfrage</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Privacy requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Privdesk is locked</source>
        <translation>Privdesk ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Privdesk quits when its window closes</source>
        <translation>Privdesk endet, wenn sein Fenster schließt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Privdesk stays in the tray when its window closes</source>
        <translation>Privdesk bleibt im Infobereich, wenn sein Fenster schließt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Privdesk works offline. The file stays on this computer unless you copy it.</source>
        <translation>Privdesk arbeitet ohne Netz. Die Datei bleibt auf diesem Computer, wenn Sie sie nicht kopieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Privdesk – {words}</source>
        <translation>Privdesk – {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Probably {person}</source>
        <translation>Vermutlich {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Probably {person}{number}, Tab to look</source>
        <translation>Vermutlich {person}{number}, Tab zum Ansehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Process did not provide for it</source>
        <translation>Ablauf sah es nicht vor</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Processing stopped</source>
        <translation>Verarbeitung eingestellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Processor referral</source>
        <translation>Verweisung als Auftragsverarbeiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Promises, holidays, pick-up time</source>
        <translation>Zusagen, Feiertage, Abholzeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Proof of identity asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Provider</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Put right, import them.</source>
        <translation>Nach der Korrektur importieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>Quarterly summary</source>
        <translation>Quartalsübersicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} FY{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Raised with the office, 45 days given</source>
        <translation>Der Stelle vorgetragen, 45 Tage gegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Re&amp;fer to the customer…</source>
        <translation>&amp;An den Kunden verweisen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Re&amp;tention…</source>
        <translation>Aufbewahrun&amp;g…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Reached the &amp;Department on</source>
        <translation>Beim Minis&amp;terium am</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Read in a secondary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Read the Notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Reading messages…</source>
        <translation>Nachrichten werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Reading row {done}</source>
        <translation>Zeile {done} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Reading row {done} of {whole}</source>
        <translation>Zeile {done} von {whole} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading the rows…</source>
        <translation>Die Zeilen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading the rows… {done}</source>
        <translation>Die Zeilen werden gelesen… {done}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Reading what can be read. The damaged file stays as it is.</source>
        <translation>Gelesen wird, was lesbar ist. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Ready to print</source>
        <translation>Druckbereit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Ready to print</source>
        <comment>letter</comment>
        <translation>Druckbereit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Reason for being late</source>
        <translation>Grund der Verspätung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/services/intake.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Received {day}</source>
        <translation>Eingegangen {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Received {day}, today is day {elapsed} of {length}, due {due}{send_by}</source>
        <translation>Eingegangen {day}, heute ist Tag {elapsed} von {length}, fällig {due}{send_by}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Received {day}. {rest}</source>
        <translation>Eingegangen {day}. {rest}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Received: the day is missing, and all deadlines count from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record a ground for what is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record how the case ended, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Record numbers</source>
        <translation>Nummern erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record on the case whether it is justified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the Principles concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>Record the day of the Notice of {number}, or its end, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the framework on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the outcome of each right on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Records found</source>
        <translation>Daten gefunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Recourse, enforcement and liability</source>
        <comment>Principle</comment>
        <translation>Rechtsschutz, Durchsetzung und Haftung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Recover what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <source>Recovery key printed. Put the sheet in the safe.</source>
        <translation>Wiederherstellungsschlüssel gedruckt. Legen Sie das Blatt in den Tresor.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>Redacted copy for a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Redacted copy saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Refer to the customer</source>
        <translation>An den Kunden verweisen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Refere&amp;nce</source>
        <translation>A&amp;ktenzeichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Reference of the other side</source>
        <translation>Aktenzeichen der Gegenseite</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Referred to the customer</source>
        <comment>outcome</comment>
        <translation>An den Kunden verwiesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Refused</source>
        <comment>outcome</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Register of addresses</source>
        <translation>Melderegister</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Registered</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Regulator referral</source>
        <translation>Verweisung einer Behörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Remedy and fac&amp;ts…</source>
        <translation>Abhilfe &amp;und Tatsachen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Remedy and facts</source>
        <translation>Abhilfe und Tatsachen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminders.py"/>
        <source>Reminders come {leads_text} days before the send-by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Reminders go on there. Quit in the File menu or in the tray ends Privdesk.</source>
        <translation>Dort laufen die Erinnerungen weiter. Beenden im Menü Datei oder im Infobereich beendet Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Replace the text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Requester</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Restore a backup, or recover what can be read.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Restored. The file as it was before lies beside the backups.</source>
        <translation>Wiederhergestellt. Die bisherige Datei liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Restoring the backup</source>
        <translation>Die Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Restrict</source>
        <comment>right</comment>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Retention…</source>
        <translation>Aufbewahrung…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Return receipt</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Right</source>
        <comment>key</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Right: nothing says what the person asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {number}: {told}</source>
        <translation>Zeile {number}: {told}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Row {rows} has the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>Row {row}, {label}: {fate}. {why}</source>
        <translation>Zeile {row}, {label}: {fate}. {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {row}: {names}</source>
        <translation>Zeile {row}: {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Row {row}{who}: {fate}. {names}</source>
        <translation>Zeile {row}{who}: {fate}. {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Rows that say nothing</source>
        <translation>Zeilen, die nichts sagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Run again: the reply came</source>
        <translation>Weiterlaufen: die Antwort kam</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>S&amp;ort…</source>
        <translation>S&amp;ortieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>S&amp;ubject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/message_text.py"/>
        <source>SHA-256 {sha256}</source>
        <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Sa&amp;ve as view…</source>
        <translation>&amp;Als Ansicht speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Salu&amp;tation</source>
        <translation>&amp;Anrede</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Same as {name}</source>
        <translation>Wie {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Sample case file</source>
        <translation>Muster-Falldatei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Satis&amp;fied?</source>
        <translation>&amp;Zufrieden?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>Satisfaction is recorded on complaints, JAMS cases and referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Satisfied?</source>
        <translation>Zufrieden?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Satisfied{since}: nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Saturdays and Sundays are off as well. Closing days can be added.</source>
        <translation>Samstage und Sonntage sind ebenfalls frei. Schließtage lassen sich hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/message_text.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Save and add another</source>
        <translation>Speichern und weiteren anlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save as &amp;e-mail draft…</source>
        <translation>Als E-Mail-Entwurf speic&amp;hern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <location filename="../../privdesk/ui/views/letter_copy.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Save as one PDF</source>
        <translation>Als ein PDF speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save as {form}</source>
        <translation>Als {form} speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Save certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save changes to view</source>
        <translation>Änderungen der Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Save copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Save copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save p&amp;ublic summary as PDF…</source>
        <translation>Öffentliche Übersicht als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as &amp;XLSX…</source>
        <translation>Übersicht als XLSX speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as CS&amp;V…</source>
        <translation>Übersicht als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as P&amp;DF…</source>
        <translation>Übersicht als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>Save the batch as one PDF</source>
        <translation>Den Stapel als ein PDF speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Save the certificate of erasure</source>
        <translation>Die Löschbescheinigung speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/package_actions.py"/>
        <source>Save the data for the answer</source>
        <translation>Die Daten für die Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Save the e-mail to {to}</source>
        <translation>Die E-Mail an {to} speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save the issued paper</source>
        <translation>Die festgeschriebene Fassung speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save the issued paper…</source>
        <translation>Festgeschriebene Fassung speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the rows left out</source>
        <translation>Die ausgelassenen Zeilen speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the rows left out…</source>
        <translation>Ausgelassene Zeilen speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the {rows} left out…</source>
        <translation>Ausgelassene speichern: {rows}…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Saved vie&amp;ws…</source>
        <translation>&amp;Gespeicherte Ansichten…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Saved {at}</source>
        <translation>Gespeichert {at}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>Say first whether {number} came out well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say how identity was checked.</source>
        <translation>Sagen Sie, wie die Identität geprüft wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Say how the address was found.</source>
        <translation>Sagen Sie, wie die Anschrift gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>Say how the address was found. It stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say how you know.</source>
        <translation>Sagen Sie, woher Sie es wissen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Say how you know. It stays on record.</source>
        <translation>Sagen Sie, woher Sie es wissen. Es bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Say how you know. The evidence stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Say in words what the logo shows.</source>
        <translation>Sagen Sie in Worten, was das Logo zeigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>Say in words what the logo shows; it is read out to who does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Say it later</source>
        <translation>Später sagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say that it came through the Department of Commerce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Say what came out well</source>
        <translation>Sagen, was gut gedruckt ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what each date is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what proves that the decision was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what the case waits for.</source>
        <translation>Sagen Sie, worauf der Fall wartet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what was found, such as 12 records.</source>
        <translation>Sagen Sie, was gefunden wurde, etwa 12 Datensätze.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what was seen; do not keep copies of papers.</source>
        <translation>Sagen Sie, was vorgelegt wurde; behalten Sie keine Kopien von Ausweisen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Say where it went, such as “forwarded unopened”.</source>
        <translation>Sagen Sie, wohin sie ging, etwa „ungeöffnet weitergeleitet“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Say why the case must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Say why the date is another one. The reason stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Say why the day of receipt was wrong. The reason stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Say why the letter is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Say why these are two matters.</source>
        <translation>Sagen Sie, warum das zwei Sachen sind.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Say why this clock does not apply. The reason stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reason.py"/>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Say why. It stays on record.</source>
        <translation>Sagen Sie, warum. Es bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Search cases and commands</source>
        <translation>Fälle und Befehle suchen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Search started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Search took long</source>
        <translation>Suche dauerte lange</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Searching</source>
        <comment>status</comment>
        <translation>In Suche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Second folder for the backups</source>
        <translation>Zweiter Ordner für die Sicherungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Second folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter of fiscal {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security</source>
        <comment>Principle</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security incident</source>
        <translation>Sicherheitsvorfall</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security investigation</source>
        <translation>Sicherheitsuntersuchung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>See also: {words}</source>
        <translation>Siehe auch: {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Select &amp;all cases</source>
        <translation>&amp;Alle Fälle auswählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Select the &amp;case</source>
        <translation>Den &amp;Fall auswählen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>Selected, {spoken}</source>
        <translation>Ausgewählt, {spoken}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Send &amp;again as a copy…</source>
        <translation>Als K&amp;opie erneut senden…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Send by</source>
        <translation>Versand bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Send by {day}</source>
        <translation>Versand bis {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Send by {day}, in {count} days</source>
        <extracomment>For one: Send by {day}, in {count} day</extracomment>
        <translation>
            <numerusform>Versand bis {day}, in {count} Tag</numerusform>
            <numerusform>Versand bis {day}, in {count} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Send by {day}, {pickup}</source>
        <translation>Versand bis {day}, {pickup}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Send by {day}. {rule}</source>
        <translation>Versand bis {day}. {rule}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Send it &amp;again: type the new address next</source>
        <translation>&amp;Erneut senden: danach die neue Anschrift eingeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Send it by a separate letter, never with the file. {kept}</source>
        <translation>Senden Sie sie mit getrenntem Brief, nie mit der Datei. {kept}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Send today</source>
        <translation>Heute versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Send {number} again</source>
        <translation>{number} erneut senden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>Send-by day moved with the office’s closing days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Sent &amp;by</source>
        <translation>Versand &amp;durch</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Sent again as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Sent by</source>
        <translation>Versand durch</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Sent by a program</source>
        <translation>Von einem Programm gesendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Sent by e-mail</source>
        <translation>Per E-Mail versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>Sent {sent} (office time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Separate tags by commas.</source>
        <translation>Trennen Sie Schlagwörter durch Kommas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Service has none</source>
        <translation>Versandart hat keine</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Service provider</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Service provider answered late</source>
        <translation>Dienstleister antwortete spät</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Service provider concerned, if any</source>
        <translation>Betroffener Dienstleister, falls einer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>Set another date</source>
        <translation>Anderes Datum setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Set aside: no request, no case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Set by hand: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/bulk_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Set the case to waiting and say for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Set up Privdesk</source>
        <translation>Privdesk einrichten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Settin&amp;gs</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Settled</source>
        <comment>ending</comment>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Settled by our answer</source>
        <translation>Durch unsere Antwort erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Several letters go to this address. They fit one envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Shee&amp;t</source>
        <translation>T&amp;abellenblatt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Shine the Light</source>
        <translation>Shine the Light</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Show &amp;names in notifications</source>
        <translation>&amp;Namen in Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Show all open cases</source>
        <translation>Alle offenen Fälle zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Show all people</source>
        <translation>Alle Personen zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Show as chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Show chain</source>
        <translation>Kette anzeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Show list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/fields.py"/>
        <source>Show passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Show these columns</source>
        <translation>Diese Spalten zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Shows what differs first, and keeps the file as it is now.</source>
        <translation>Zeigt zuerst, was abweicht, und behält die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Sign by {day}</source>
        <translation>Unterschrift bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Sign, fold, insert</source>
        <translation>Unterschreiben, falzen, einlegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Signature asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Signed b&amp;y</source>
        <translation>&amp;Unterschrieben von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Signed by the &amp;person</source>
        <translation>&amp;Von der Person unterschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Signed in to the account</source>
        <translation>Im Konto angemeldet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Since {day}: {why}.</source>
        <translation>Seit {day}: {why}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Single letters are commands</source>
        <translation>Einzelne Buchstaben sind Befehle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/error_reporter.py"/>
        <source>Something went wrong in Privdesk itself. What was saved is safe; the log says where.</source>
        <translation>In Privdesk selbst ging etwas schief. Gespeichertes ist sicher; das Protokoll sagt, wo.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Space puts a rectangle, arrows move it, Shift and arrows change its size, Delete takes it away</source>
        <translation>Leertaste setzt ein Rechteck, Pfeile bewegen es, Umschalt und Pfeile ändern seine Größe, Entf nimmt es weg</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Space puts a rectangle; arrows move it, with Shift they size it. Or draw with the mouse.</source>
        <translation>Leertaste setzt ein Rechteck; Pfeile bewegen es, mit Umschalt ändern sie die Größe. Oder zeichnen Sie mit der Maus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Space shows or hides a column.</source>
        <translation>Leertaste zeigt oder verbirgt eine Spalte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Stands at</source>
        <translation>Steht bei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Stands at the head of the case for whoever works on it. Empty takes it away.</source>
        <translation>Steht am Kopf des Falls für alle, die daran arbeiten. Leer entfernt sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Stands in the log of each copy.</source>
        <translation>Steht im Protokoll jeder Kopie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Stands on every letter. Names and addresses can be changed later in Settings.</source>
        <translation>Steht auf jedem Brief. Namen und Anschriften lassen sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start after a notice of costs</source>
        <translation>Nach einer Kostenmitteilung beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Start again from this template?</source>
        <translation>Mit dieser Vorlage neu beginnen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Start drafting</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Start searching</source>
        <translation>Suche beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the authority of the agent</source>
        <translation>Mit der Vollmacht der Vertretung beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the fee</source>
        <translation>Mit der Gebühr beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the proof of identity</source>
        <translation>Mit dem Identitätsnachweis beginnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>State or region</source>
        <translation>Bundesstaat oder Region</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Statement signed on May 3</source>
        <translation>Erklärung vom 3. Mai</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Stay in the &amp;tray when the window closes</source>
        <translation>&amp;Im Infobereich bleiben, wenn das Fenster schließt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Step {number}, </source>
        <translation>Schritt {number}, </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Step {number}: {title}. {detail}</source>
        <translation>Schritt {number}: {title}. {detail}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Step {place} of {count}</source>
        <translation>Schritt {place} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Steps before Annex I</source>
        <translation>Schritte vor Anhang I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Still missing: {names}. The case can be saved without.</source>
        <translation>Noch fehlt: {names}. Der Fall lässt sich ohne speichern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Still unremedied, in whole or in part</source>
        <translation>Ganz oder teilweise noch ohne Abhilfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/progress.py"/>
        <location filename="../../privdesk/ui/file_check.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>Stop the {what}?</source>
        <translation>Anhalten: {what}?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Stop using it</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/services/imports/survey.py"/>
        <location filename="../../privdesk/services/imports/tally.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Stopped. The figures of this period are not counted.</source>
        <translation>Angehalten. Die Kennzahlen dieses Zeitraums sind nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Stopped. {count} drafts were begun; they wait under Letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Street, building, box; up to seven lines</source>
        <translation>Straße, Haus, Postfach; bis zu sieben Zeilen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>Street, town and country are needed, else the mail cannot deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Such as 6 when the paper jammed at letter 7. Empty: as ticked below.</source>
        <translation>Etwa 6, wenn das Papier bei Brief 7 stecken blieb. Leer: wie unten angekreuzt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Such as CA, or SL for Saarland</source>
        <translation>Etwa CA, oder SL für Saarland</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Such as Ms. Brunner</source>
        <translation>Etwa Frau Brunner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Summary, {title}</source>
        <translation>Übersicht, {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Swiss FDPIC</source>
        <translation>EDÖB (Schweiz)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Swiss-U.S. DPF</source>
        <translation>Swiss-U.S. DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>System failed</source>
        <translation>System versagte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>T for today, Y for yesterday</source>
        <translation>T für heute, Y für gestern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Tab moves on, Alt and the underlined letter jumps</source>
        <translation>Tab geht weiter, Alt und der unterstrichene Buchstabe springt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take all guesses</source>
        <translation>Alle Vermutungen nehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest} characters; four words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Take back the extension</source>
        <translation>Verlängerung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Take back the last pause</source>
        <translation>Letztes Ruhen zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Take back: {words}</source>
        <translation>Zurücknehmen: {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take four or more words that have nothing in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Take in &amp;mail…</source>
        <translation>P&amp;ost einlesen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Take in mail</source>
        <translation>Post einlesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Take in mail…</source>
        <translation>Post einlesen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Take likely d&amp;uplicates over too</source>
        <translation>Auch wahrscheinliche &amp;Dubletten übernehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take the guess</source>
        <translation>Vermutung nehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Take the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Take the proposal of the message</source>
        <translation>Vorschlag der Nachricht annehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take “{value}”</source>
        <translation>„{value}“ nehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Taken in before</source>
        <translation>Schon früher eingelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Taken off the suppression list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before; the row says more now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>Taken over from a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Text and everything beside it.</source>
        <translation>Text und alles daneben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Text block</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Text message</source>
        <comment>channel</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/letter_edit.py"/>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/message_text.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Thanks, nothing asked</source>
        <translation>Dank, nichts gefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>That backup holds the data until it rotates out; the certificate names the day.</source>
        <translation>Jene Sicherung enthält die Daten, bis sie ausläuft; die Bescheinigung nennt den Tag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The Arbitral Fund pays the arbitration; each side pays its own lawyers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>The Notice describes the alleged violation</source>
        <translation>Die Mitteilung beschreibt den behaupteten Verstoß</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>The Notice has not arrived, so there is nothing in it to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>The Notice sums up the steps taken</source>
        <translation>Die Mitteilung fasst die Schritte zusammen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>The address has to show in the window of your envelopes.</source>
        <translation>Die Anschrift muss im Fenster Ihrer Umschläge stehen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>The address has {count} lines. {most} fit; join two of them.</source>
        <translation>Die Anschrift hat {count} Zeilen. {most} passen; fassen Sie zwei zusammen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>The answer has been mailed, so this clock stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>The answer to {number} went out for both requests, so they stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The answer was late. Record why before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>The beginning of {name} is damaged. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>The beginning of {name} is lost, and with it the way to the rest. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The case file holds: {entries}</source>
        <translation>Die Falldatei ist in Ordnung: {entries}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>The case goes to {person}</source>
        <translation>Der Fall geht an {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has no deadline for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>The case is not ready</source>
        <translation>Der Fall ist nicht so weit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>The case knows it.</source>
        <translation>Der Fall weiß davon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>The case of {to} then counts as answered in time or not by this day.</source>
        <translation>Der Fall von {to} gilt dann nach diesem Tag als rechtzeitig beantwortet oder nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>The case that came first goes on with its number and its deadline. All papers stay, and the other number leads here. This can be taken back.</source>
        <translation>Der zuerst eingegangene Fall geht mit seiner Nummer und seiner Frist weiter. Alle Papiere bleiben, und die andere Nummer führt hierher. Das lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The case tracker of a privacy office.</source>
        <translation>Die Fallverfolgung einer Datenschutzstelle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The cases behind a figure</source>
        <translation>Die Fälle hinter einer Zahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>The clipboard holds no message. Copy its text, then paste again.</source>
        <translation>Die Zwischenablage enthält keine Nachricht. Kopieren Sie ihren Text und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>The closing days stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The closing days that the office added are lost. Enter them again.</source>
        <translation>Die Schließtage, die die Stelle ergänzt hat, sind verloren. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>The connection to this case file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The copy has the same text and the date of the first letter, and says COPY. The person’s record takes the new address.</source>
        <translation>Die Kopie hat Text und Datum des ersten Briefs und trägt den Vermerk COPY. Die neue Anschrift kommt in den Datensatz der Person.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>The copy with {count} places in black goes out, and becomes a file of the case.</source>
        <extracomment>For one: The copy with {count} place in black goes out, and becomes a file of the case.</extracomment>
        <translation>
            <numerusform>Die Kopie mit {count} geschwärzten Stelle geht hinaus und wird eine Datei des Falls.</numerusform>
            <numerusform>Die Kopie mit {count} geschwärzten Stellen geht hinaus und wird eine Datei des Falls.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>The date lies before the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>The date printed in the notice</source>
        <translation>Das in der Mitteilung gedruckte Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>The dates under “{heading}” can be read with the day or with the month first. Choose which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>The day lies before the end of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The day of mailing stays on record: the answer was given by that day, its delivery failed.</source>
        <translation>Der Versandtag bleibt aufgezeichnet: die Antwort wurde an jenem Tag gegeben, ihre Zustellung schlug fehl.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The day of this rehearsal file is lost. It goes on after its last entry.</source>
        <translation>Der Tag dieser Übungsdatei ist verloren. Sie geht nach ihrem letzten Eintrag weiter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>The days under “{doubtful}” can be read in both ways.</source>
        <translation>Die Tage unter „{doubtful}“ lassen sich auf beide Arten lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>The draft is kept</source>
        <translation>Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>The draft says what the template says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>The figures of today and their PDF are kept in the case file and can no longer be changed. Later corrections show beside them.</source>
        <translation>Die heutigen Zahlen und ihr PDF bleiben in der Falldatei und lassen sich nicht mehr ändern. Spätere Berichtigungen erscheinen daneben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>The file as it is now is kept beside the backups, so this can be taken back.</source>
        <translation>Die Datei, wie sie jetzt ist, bleibt bei den Sicherungen; so lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>The file could not be opened. The log says where it went wrong.</source>
        <translation>Die Datei ließ sich nicht öffnen. Das Protokoll sagt, wo es schiefging.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>The file has {pages} pages. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>The file is written anew and its old bytes are overwritten. Plain copies and backups made before stay readable.</source>
        <translation>Die Datei wird neu geschrieben, ihre alten Bytes werden überschrieben. Frühere unverschlüsselte Kopien und Sicherungen bleiben lesbar.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>The file stays encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Die Datei bleibt verschlüsselt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>The first {count} of {total}; type to find others</source>
        <translation>Die ersten {count} von {total}; tippen Sie, um andere zu finden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>The folder of {name} cannot be written. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>The folder of {name} cannot be written. Open a read-only copy, or give yourself the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/services/new_desk.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>The folder {name} is not there. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/web_form.py"/>
        <source>The form does not speak “{language}”. It speaks {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>The keyring has forgotten the key of this case file.</source>
        <translation>Der Schlüsselbund hat den Schlüssel dieser Falldatei vergessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not give the key back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not take the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>The language changes when Privdesk starts again.</source>
        <translation>Die Sprache wechselt, wenn Privdesk neu startet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>The last digit does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The letter bears the date {letter_date}, which is later. Enter the day it left the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The letter came back from this address. Type the new one.</source>
        <translation>Der Brief kam von dieser Anschrift zurück. Geben Sie die neue ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>The letter stays ready to print.</source>
        <translation>Der Brief bleibt druckbereit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The letter was mailed on {mailed_on}, which is later.</source>
        <translation>Der Brief wurde am {mailed_on} versandt, also später.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>The letterhead stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>The mailer identifier has 6 or 9 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map is no TOML: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map knows no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The merit of the complaint is not recorded. Say whether it is founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The name on the envelope is not that of the person of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>The next day is day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>The notice of the extension has been mailed, so it cannot be taken back. Write to the person, then set the date by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>The office itself: everything</source>
        <translation>Die Stelle selbst: alles</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The office pays; it costs the person nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>The office stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The office takes complaints under the {framework} received until {day}; this one came later. Choose another framework or kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>The office takes no part in the {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>The paper in the case file is not the one that was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ needs a dot, such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part before @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>The particulars of the person were changed since. All stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>The person did not ask for this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>The person is satisfied, so there is nothing for JAMS to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/retention_work.py"/>
        <source>The personal data of this case was erased, so it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The person’s address was changed after the letter became final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>The person’s identity is not settled. Give a reason, or cancel.</source>
        <translation>Die Identität der Person ist nicht geklärt. Nennen Sie einen Grund oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>The person’s identity is not settled. Record it, or give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>The person’s own words</source>
        <translation>Die Worte der Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The policy pack of the office is lost, and with it the particulars of the office. The pack {pack_id} that ships with Privdesk stands in for it: check File &gt; Office before a letter is written.</source>
        <translation>Das Regelpaket der Stelle ist verloren und mit ihm die Angaben zur Stelle. Das mitgelieferte Paket {pack_id} tritt an seinen Platz: Prüfen Sie Datei &gt; Stelle, bevor ein Brief geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>The promises of your privacy statement and the clocks that follow.</source>
        <translation>Die Zusagen Ihrer Datenschutzerklärung und die Fristen, die daraus folgen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The quarter before, after</source>
        <translation>Das Quartal davor, danach</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>The record decides this condition: {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>The recovery key printed before is void then. Backups made before open with the passphrase of their time.</source>
        <translation>Der früher gedruckte Wiederherstellungsschlüssel gilt dann nicht mehr. Frühere Sicherungen öffnen sich mit der Passphrase ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>The rectangle is too small to hide anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>The reply cannot come before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>The rows are still being read</source>
        <translation>Die Zeilen werden noch gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>The rows were not looked at</source>
        <translation>Die Zeilen wurden nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The saved views were changed since. “{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>The second folder {name} is not there now. Connect its disk to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>The send-by date of every open case, with reminders, as an .ics file for any calendar program. Exported to the same file again, dates that moved are replaced and what is done is cancelled.</source>
        <translation>Der Versandtag jedes offenen Falls, mit Erinnerungen, als .ics-Datei für jedes Kalenderprogramm. Beim erneuten Export in dieselbe Datei werden verschobene Termine ersetzt, Erledigtes wird abgesagt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The service can no longer be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>The service type has 3 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>The table cannot be read</source>
        <translation>Die Tabelle lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>The table holds no rows below its headings. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>The text and the subject of the draft are replaced by those of the template.</source>
        <translation>Text und Betreff des Entwurfs werden durch die der Vorlage ersetzt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>The text and the subject of the draft are replaced. The address stays.</source>
        <translation>Text und Betreff des Entwurfs werden ersetzt. Die Anschrift bleibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>The text can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>The text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>The two cases are not linked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The two cases are not linked any more. “{name}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>The {stopped} was stopped. Nothing of it was left behind.</source>
        <translation>Angehalten: {stopped}. Nichts davon blieb zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Then &amp;by</source>
        <translation>D&amp;anach</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>There is a view “{wanted}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>There is no address on this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>There is no backup in the folder yet.</source>
        <translation>Im Ordner liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>There is no calendar “{calendar_id}”. Use us-federal, weekdays, or a country and subdivision such as GB-ENG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <source>There is no case with the key {case_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no case {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no file with the key {file_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>There is no file {file_id} on the case of this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>There is no form {form_id}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no letter with the key {letter_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no mail service {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no number to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>There is no page form {form_id}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/dispatch_rows.py"/>
        <source>There is no print run {run_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>There is no redaction {redaction_id} on this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>There is no rule “{name}”. See all with privdesk rules list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no template {template_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>There is no template {template_id}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no version {version} of the template {template_id} in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {name} with the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {word} with the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>These are {count} days. Keep {most_leads} of them at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>These particulars were changed since. “{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>These words do not stand on this page. A scan has no words; draw instead.</source>
        <translation>Diese Wörter stehen nicht auf dieser Seite. Ein Scan hat keine Wörter; zeichnen Sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>They come with their first case.</source>
        <translation>Sie kommen mit ihrem ersten Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter of fiscal {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>This cannot be undone. A certificate tells what went.</source>
        <translation>Das lässt sich nicht rückgängig machen. Eine Bescheinigung sagt, was ging.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>This case does not search that data source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>This case file has no passphrase, so it cannot be locked.</source>
        <translation>Diese Falldatei hat keine Passphrase und lässt sich deshalb nicht sperren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <source>This case file has no passphrase, so it has no recovery key.</source>
        <translation>Diese Falldatei hat keine Passphrase und deshalb keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This case file has no passphrase, so there is no key to keep.</source>
        <translation>Diese Falldatei hat keine Passphrase; es gibt keinen Schlüssel zu behalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>This case has no agent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/clock_actions.py"/>
        <source>This case has no clock that could be changed</source>
        <translation>Dieser Fall hat keine Frist, die sich ändern ließe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>This case has no part in a complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has no such clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has that clock already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>This case only</source>
        <translation>Nur dieser Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case was answered on {day}, before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>This computer has no keyring that Privdesk can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This computer opens the case file without asking from now on.</source>
        <translation>Dieser Computer öffnet die Falldatei ab jetzt, ohne zu fragen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>This computer opens the file without asking, for whoever uses your account.</source>
        <translation>Dieser Computer öffnet die Datei ohne zu fragen, für alle, die Ihr Benutzerkonto verwenden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>This day is before the first.</source>
        <translation>Dieser Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/figures.py"/>
        <source>This day is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>This day is in the future. A case is received today or before.</source>
        <translation>Dieser Tag liegt in der Zukunft. Ein Fall geht heute oder früher ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>This day is in the future. Enter the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This day is in the future. Enter the day it left the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>This day is in the future. Enter the day on which the letter came back.</source>
        <translation>Dieser Tag liegt in der Zukunft. Geben Sie den Tag ein, an dem der Brief zurückkam.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>This day is in the future. Enter the day the request reached you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>This day is in the future. Enter the day you learned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>This desktop has no tray.</source>
        <translation>Dieser Arbeitsplatz hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>This file does not belong to the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>This import was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>This installation cannot read encrypted case files: sqlcipher3 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>This is no day. Type it as 11/20 or Nov 20.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn als 20.11. oder 20. Nov.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>This is no day. Type one such as 11/20, or T for today.</source>
        <translation>Das ist kein Tag. Schreiben Sie einen wie 20.11. oder T für heute.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>This is the case itself. Type the number of the other one.</source>
        <translation>Das ist der Fall selbst. Geben Sie die Nummer des anderen ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>This is the day that stands already.</source>
        <translation>Dieser Tag steht schon da.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>This is the first folder already. Choose one on another disk.</source>
        <translation>Das ist schon der erste Ordner. Wählen Sie einen auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This is the sample file; it stays plain.</source>
        <translation>Das ist die Musterdatei; sie bleibt unverschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>This is {count} characters long. {longest} fit; put the rest in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>This kind of file cannot be shown here. Save it to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>This letter is not final, so it has no frozen PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This letter is not final. Finalize and print it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>This letter is still a draft. Finalize it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/email_drafts.py"/>
        <source>This letter is {what}, so it cannot be sent by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/message_text.py"/>
        <source>This message has no words.</source>
        <translation>Diese Nachricht enthält keine Worte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>This number stands in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>This person has no case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/people_reads.py"/>
        <source>This person is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>This picture cannot be read. Save it to open it.</source>
        <translation>Dieses Bild lässt sich nicht lesen. Speichern Sie es, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>This register was taken over before.</source>
        <translation>Dieses Register wurde schon einmal übernommen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>This sheet has the labels 1 to {most}.</source>
        <translation>Dieser Bogen hat die Etiketten 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>This very message lies on {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>This view is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>This wait begins before the last one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Three</source>
        <translation>Drei Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Through an a&amp;gent</source>
        <translation>D&amp;urch eine Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Tick at least one file.</source>
        <translation>Kreuzen Sie mindestens eine Datei an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Tick each file once you have checked it for data of others. Ticked files go out.</source>
        <translation>Kreuzen Sie jede Datei an, sobald Sie sie auf Daten anderer geprüft haben. Angekreuzte Dateien gehen hinaus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/case_timeline.py"/>
        <location filename="../../privdesk/ui/views/timeline.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <location filename="../../privdesk/ui/widgets/chain_timeline.py"/>
        <source>Timeline of the chain</source>
        <translation>Zeitachse der Kette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>To JAMS</source>
        <translation>An JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>To be sent: {name}</source>
        <translation>Zu versenden: {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>To be signed</source>
        <translation>Zu unterschreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>To send by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>To verify</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/tray.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <location filename="../../privdesk/ui/widgets/chain_timeline.py"/>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Today or late</source>
        <translation>Heute oder überfällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Today, day {elapsed}</source>
        <translation>Heute, Tag {elapsed}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Today, {weekday}</source>
        <translation>Heute, {weekday}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Today’s batch</source>
        <translation>Heutiger Stapel</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Together they are larger than {megabytes} MB. Make two packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Told by the agent</source>
        <translation>Von der Vertretung mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Told by the person</source>
        <translation>Von der Person mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Too short, {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Tracked</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Tracking number of the letter to {person}</source>
        <translation>Sendungsnummer des Briefs an {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Transfer</source>
        <comment>right</comment>
        <translation>Übertragung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Try fewer letters.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a name for the view.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Type a number from 0 to {count}.</source>
        <translation>Geben Sie eine Zahl von 0 bis {count} ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Type a number.</source>
        <translation>Geben Sie eine Nummer ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Type a subject line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Type a tag, or choose one to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a tag, or one to take away.</source>
        <translation>Geben Sie ein Schlagwort ein oder eines, das weg soll.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Type a time, such as 4:00 PM.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 4:00 PM.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Type an e-mail address, or a phone number with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>Type at least one number of days. 0 is the send-by date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Type the 14 groups of the recovery sheet; dashes do not matter.</source>
        <translation>Tippen Sie die 14 Gruppen des Blatts; Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Type the day, such as 12/24.</source>
        <translation>Geben Sie den Tag ein, etwa 24.12.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Type the folder that gets the dossier.</source>
        <translation>Geben Sie den Ordner für das Dossier ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Type the handler's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Type the handler’s name.</source>
        <translation>Geben Sie den Namen der bearbeitenden Person ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Type the number of the other case.</source>
        <translation>Geben Sie die Nummer des anderen Falls ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Type the passphrase that opens the file now.</source>
        <translation>Geben Sie die Passphrase ein, die die Datei jetzt öffnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Type the street or the box.</source>
        <translation>Geben Sie die Straße oder das Postfach ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Type the text of the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Type the town.</source>
        <translation>Geben Sie den Ort ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>Type the whole path of the file, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/office.py"/>
        <source>Type {description}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Type, paste or scan</source>
        <translation>Tippen, einfügen oder scannen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Type, paste or scan, checked as you type</source>
        <translation>Tippen, einfügen oder scannen, beim Tippen geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Typefaces: Inter, Source Serif 4, Noto (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>Schriften: Inter, Source Serif 4, Noto (SIL Open Font License). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Department of Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Federal Trade Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>UK Extension</source>
        <translation>UK Extension</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>UK ICO</source>
        <translation>ICO (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>UK Information Commissioner’s Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>UTF-8 and Windows-1252 mixed</source>
        <translation>UTF-8 und Windows-1252 gemischt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 mit Kennung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/import_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>Undone: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Unfounded</source>
        <comment>complaint</comment>
        <translation>Unbegründet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Unlink {number}</source>
        <translation>Verknüpfung mit {number} lösen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Until which day complaints under each framework are taken.</source>
        <translation>Bis zu welchem Tag Beschwerden unter jedem Rahmenwerk angenommen werden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Up</source>
        <comment>key</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Up and Down choose   Enter opens   &gt; commands only</source>
        <translation>Auf und Ab wählen   Eingabe öffnet   &gt; nur Befehle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Use at most {longest_note} characters; log longer words as an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>Use at most {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Use this person</source>
        <translation>Diese Person verwenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Usual one</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Verify identity</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Verify identity</source>
        <comment>status</comment>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Versions and copies</source>
        <translation>Fassungen und Kopien</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View renamed to “{wanted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{wanted}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Void</source>
        <comment>letter</comment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Void because</source>
        <translation>Ungültig wegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Waited for the person</source>
        <translation>Wartete auf die Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Waiting</source>
        <comment>status</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Waiting cases</source>
        <translation>Wartende Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Waiting for si&amp;gnature</source>
        <translation>&amp;Wartet auf Unterschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Waiting for signature</source>
        <translation>Wartet auf Unterschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Waiting on others</source>
        <translation>Andere sind am Zug</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Wants to be ans&amp;wered by</source>
        <translation>Antwort gewünscht &amp;per</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Watch a folder for mail</source>
        <translation>Ordner auf Post überwachen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Watch it again</source>
        <translation>Wieder überwachen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Web form</source>
        <comment>channel</comment>
        <translation>Webformular</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Went to JAMS</source>
        <translation>Gingen an JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (DOS)</source>
        <translation>Westlich (DOS)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (DOS, 850)</source>
        <translation>Westlich (DOS, 850)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (ISO 8859-15)</source>
        <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (Mac)</source>
        <translation>Westlich (Mac)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Wh&amp;y once more</source>
        <translation>Wa&amp;rum noch einmal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>What &amp;caused it?</source>
        <translation>&amp;Was war die Ursache?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>What came out well in this print run is on record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>What came out well?</source>
        <translation>Was ist gut gedruckt?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>What did we find?</source>
        <translation>Was haben wir gefunden?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>What does it &amp;wait for?</source>
        <translation>W&amp;orauf wartet er?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>What else stands on it. May stay empty</source>
        <translation>Was sonst darauf steht. Darf leer bleiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>What is &amp;new</source>
        <translation>&amp;Was ist neu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>What is in it</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>What the &amp;logo shows</source>
        <translation>&amp;Was das Logo zeigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>What the case file knows of this person stands below</source>
        <translation>Was die Falldatei von dieser Person weiß, steht unten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What the office waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>What the record decides is not asked</source>
        <translation>Was aus dem Fall folgt, wird nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>What you typed is not kept yet. Close once more to drop it.</source>
        <translation>Ihre Eingabe ist noch nicht behalten. Noch einmal Schließen verwirft sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>When to remind before a send-by date, and whether with names.</source>
        <translation>Wann vor einem Versandtag erinnert wird, und ob mit Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Where the days went, complaints (mean days at each stage)</source>
        <translation>Wohin die Tage gingen, Beschwerden (mittlere Tage je Abschnitt)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Where the days went, privacy requests (mean days at each stage)</source>
        <translation>Wohin die Tage gingen, Datenschutzanfragen (mittlere Tage je Abschnitt)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Where to file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Whole chain, {linked} cases</source>
        <translation>Ganze Kette, {linked} Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Whom to complain to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/deadline_band.py"/>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Why {day}?</source>
        <translation>Warum {day}?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/deadline_band.py"/>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>With a repair</source>
        <translation>Mit einer Reparatur</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdraw consent</source>
        <comment>right</comment>
        <translation>Widerruf der Einwilligung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>ending</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>outcome</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>status</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Withdrawn by the person</source>
        <translation>Von der Person zurückgezogen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Withdrawn: nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Without a key or a move for so long.</source>
        <translation>So lange ohne Taste und Bewegung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Without names it shows case numbers and rules only. Calendars are often shared.</source>
        <translation>Ohne Namen zeigt er nur Fallnummern und Regeln. Kalender werden oft geteilt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Without names they show case numbers and counts only.</source>
        <translation>Ohne Namen zeigen sie nur Fallnummern und Anzahlen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Without receipt</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Words of the file</source>
        <translation>Wörter der Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>Work has gone on with {names} since. The imported cases stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Workload ahead</source>
        <translation>Kommende Arbeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Workload ahead, by the week of the send-by date</source>
        <translation>Kommende Arbeit, nach der Woche des Versandtags</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Write &amp;letter</source>
        <translation>&amp;Brief schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Write answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Write at least one word.</source>
        <translation>Schreiben Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Write letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>Write letters</source>
        <translation>Briefe schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Write the day as 12/4 or 2026-12-04, or leave it empty.</source>
        <translation>Schreiben Sie den Tag als 4.12. oder 2026-12-04, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Write this letter in {language}?</source>
        <translation>Diesen Brief auf {language} schreiben?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Wrong or old data</source>
        <translation>Falsche oder alte Daten</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>Wrong passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Wrong passphrase. Try again in {count} seconds.</source>
        <extracomment>For one: Wrong passphrase. Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Falsche Passphrase. Versuchen Sie es in {count} Sekunde noch einmal.</numerusform>
            <numerusform>Falsche Passphrase. Versuchen Sie es in {count} Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>Wrong recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>You are asked what came out well. What did not stays ready to print; a letter printed again later says COPY.</source>
        <translation>Sie werden gefragt, was gut gedruckt ist. Der Rest bleibt druckbereit; ein später noch einmal gedruckter Brief trägt COPY.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Your company</source>
        <translation>Ihr Unternehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Your earlier draft was set aside</source>
        <translation>Ihr früherer Entwurf wurde beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;100%</source>
        <translation>&amp;Zoom 100%</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>a data protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>a program sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>after our answer, if not satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>agent</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>all are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>and many more</source>
        <translation>und viele mehr</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>annual duty</source>
        <translation>Jahrespflicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered after its deadline</source>
        <translation>nach der Frist beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered in time</source>
        <translation>rechtzeitig beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered late</source>
        <translation>verspätet beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>answered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>as noted in the old register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>asks for the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>authority of the agent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>because {reason}</source>
        <translation>weil: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>by {names}</source>
        <translation>nach {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>cause of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>change view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>checked for data of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>clock of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>clock paused</source>
        <translation>Frist ruht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>computed date again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>content deleted</source>
        <translation>Inhalt gelöscht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>data in an app of {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>data source of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>data that {number} concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>date in the notice</source>
        <translation>Datum in der Mitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>day of receipt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/days.py"/>
        <source>ddd, MMM d</source>
        <comment>date</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/days.py"/>
        <source>ddd, MMM d, yyyy</source>
        <comment>date</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <source>dddd</source>
        <comment>date</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/days.py"/>
        <source>dddd, MMM d</source>
        <comment>date</comment>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <source>dddd, MMM d, yyyy</source>
        <comment>date</comment>
        <translation>dddd, d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>dddd, MMMM d</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <source>deadline of {person}, {number}</source>
        <translation>Frist von {person}, {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>delete view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>dossier of {number}</source>
        <translation>Dossier zu {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>draft of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>drafts of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>eight</source>
        <comment>number</comment>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>employee data goes to the DPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>employee data; the DPA decides, and we comply within 25 days of its advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>every condition is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extended to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extension taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>file a message on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>file checked {day}</source>
        <translation>Datei geprüft {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>five</source>
        <comment>number</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>four</source>
        <comment>number</comment>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>h:mm AP</source>
        <comment>time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>handed over</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>handled by {handler}</source>
        <translation>bearbeitet von {handler}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>handler {handler}</source>
        <translation>Bearbeitung {handler}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>headings in row {row}</source>
        <translation>Überschriften in Zeile {row}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>identity of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not satisfied with our answer of {answered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not {what} by {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>import of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>in a settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>in force from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>in the place of</source>
        <translation>anstelle von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>international</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it answers a message on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it bears no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <location filename="../../privdesk/services/saving.py"/>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it comes from the web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it is meant for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is not signed by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {reference}, the number that the other side uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it only says thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it reads like spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>keep {number} and {other} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>late by {count} days</source>
        <extracomment>For one: late by {count} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>law of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>law {law}</source>
        <translation>Recht {law}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>left out by the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>letter</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>letters in {language}</source>
        <translation>Briefe auf {language}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>link {number} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge {number} into {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>merit of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>move view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>nature of the request</source>
        <translation>Art des Antrags</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>nine</source>
        <comment>number</comment>
        <translation>neun</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>no</source>
        <comment>number</comment>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>no authority has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>no complaint is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>no date typed from the notice yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>no headings</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>no longer marked as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>no tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not acknowledged in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>not numbered</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>not open yet</source>
        <translation>noch nicht offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not satisfied with our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>not {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>note of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>nothing here belongs to a case that we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>nothing is due today</source>
        <translation>heute ist nichts fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>nothing is on record of it</source>
        <translation>nichts dazu aufgezeichnet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>nothing to send</source>
        <translation>nichts zu versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>oldest {number}, {count} days</source>
        <extracomment>For one: oldest {number}, {count} day</extracomment>
        <translation>
            <numerusform>ältester {number}, {count} Tag</numerusform>
            <numerusform>ältester {number}, {count} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>one</source>
        <comment>number</comment>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>only for {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>opt out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>outcome of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>paper, which is only listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>papers, which are only listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part {number} from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>particulars of the person of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>pause taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>people’s contact particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>person’s contact particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>possible next</source>
        <translation>als Nächstes möglich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>prefers {channel}</source>
        <translation>bevorzugt {channel}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>proof of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reason for a late answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>reason for being late of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reasons for late answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>received {day} by {channel}</source>
        <translation>eingegangen {day}, {channel}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>referral</source>
        <translation>Verweisung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>registered</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>return receipt</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>row {twin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name, spelled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>search of a data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>searches of data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>selected, </source>
        <translation>ausgewählt, </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by {weekday}, {month_name} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now, the deadline is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>service chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>set a message aside as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>set to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>seven</source>
        <comment>number</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>sheet “{sheet}”</source>
        <translation>Tabellenblatt „{sheet}“</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>signed by hand</source>
        <translation>von Hand unterschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>six</source>
        <comment>number</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>soonest deadline first</source>
        <translation>nächste Frist zuerst</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>status of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>still to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>tags of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>take in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>ten</source>
        <comment>number</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>the Department of Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>the case is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>the customer’s instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>the office itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <location filename="../../privdesk/ui/printing.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>the printer</source>
        <translation>den Drucker</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>the sender wrote on {number} under this subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message lies on {number} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message was set aside before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>three</source>
        <comment>number</comment>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>tracked</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>two</source>
        <comment>number</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>unlink {number} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>waiting for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>waiting for the person</source>
        <translation>wartet auf die Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>waiting for {waiting_for}</source>
        <translation>wartet auf {waiting_for}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>was due {day}</source>
        <translation>war fällig {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>what is asked for</source>
        <translation>was verlangt wird</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>without receipt</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>{added} added, {updated} updated, {cancelled} cancelled</source>
        <translation>{added} hinzugefügt, {updated} aktualisiert, {cancelled} abgesagt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{becomes} – to be decided</source>
        <translation>{becomes} – noch zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{begins}, day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>{carrier}, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>{cases} new since last time</source>
        <translation>{cases} neu seit dem letzten Mal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{cases} to import</source>
        <translation>{cases} zu importieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>{cases}, {papers}{size}, the timeline, why each date is what it is, the audit trail.</source>
        <translation>{cases}, {papers}{size}, der Verlauf, warum jedes Datum ist, wie es ist, das Prüfprotokoll.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{cell} is {day}</source>
        <translation>{cell} ist {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{citation}. Earlier: {names}</source>
        <translation>{citation}. Früher: {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>{column} ascending</source>
        <translation>{column} aufsteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>{column} descending</source>
        <translation>{column} absteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>{counts} new, {left} left out</source>
        <translation>{counts} neu, {left} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>{count} annual duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>{count} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{count} business days</source>
        <extracomment>For one: {count} business day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{count} calendar days</source>
        <extracomment>For one: {count} calendar day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/dialogs/bulk_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count} cases</source>
        <extracomment>For one: {number}</extracomment>
        <translation>
            <numerusform>{count} Fall</numerusform>
            <numerusform>{count} Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>{count} cases are shells now</source>
        <extracomment>For one: {count} case is a shell now</extracomment>
        <translation>
            <numerusform>{count} Fall ist jetzt eine Hülle</numerusform>
            <numerusform>{count} Fälle sind jetzt Hüllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases brought back</source>
        <extracomment>For one: {count} case brought back</extracomment>
        <translation>
            <numerusform>{count} Fall zurückgeholt</numerusform>
            <numerusform>{count} Fälle zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} cases copied</source>
        <extracomment>For one: {count} case copied</extracomment>
        <translation>
            <numerusform>{count} Fall kopiert</numerusform>
            <numerusform>{count} Fälle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>{count} cases move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} cases saved in {name}</source>
        <extracomment>For one: {count} case saved in {name}</extracomment>
        <translation>
            <numerusform>{count} Fall in {name} gespeichert</numerusform>
            <numerusform>{count} Fälle in {name} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases set back</source>
        <extracomment>For one: {count} case set back</extracomment>
        <translation>
            <numerusform>{count} Fall zurückgesetzt</numerusform>
            <numerusform>{count} Fälle zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases taken away</source>
        <extracomment>For one: {count} case taken away</extracomment>
        <translation>
            <numerusform>{count} Fall entfernt</numerusform>
            <numerusform>{count} Fälle entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{count} cases: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/protection.py"/>
        <source>{count} characters</source>
        <extracomment>For one: {count} character</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{count} characters are missing. Such a number has two letters, nine digits and two letters.</source>
        <extracomment>For one: {count} character is missing. Such a number has two letters, nine digits and two letters.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/chain_words.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>{count} days from receipt: {title}</source>
        <extracomment>For one: {count} day from receipt: {title}</extracomment>
        <translation>
            <numerusform>{count} Tag ab Eingang: {title}</numerusform>
            <numerusform>{count} Tage ab Eingang: {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{count} days of waiting not counted</source>
        <extracomment>For one: {count} day of waiting not counted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>{count} deadlines move as well.</source>
        <extracomment>For one: {count} deadline moves as well.</extracomment>
        <translation>
            <numerusform>{count} Frist verschiebt sich ebenfalls.</numerusform>
            <numerusform>{count} Fristen verschieben sich ebenfalls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{count} digits are missing. A USPS number has 20 or 22 digits, this one has {has}.</source>
        <extracomment>For one: {count} digit is missing. A USPS number has 20 or 22 digits, this one has {has}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>{count} digits left</source>
        <extracomment>For one: {count} digit left</extracomment>
        <translation>
            <numerusform>noch {count} Ziffer</numerusform>
            <numerusform>noch {count} Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{count} drafts</source>
        <extracomment>For one: {count} draft</extracomment>
        <translation>
            <numerusform>{count} Entwurf</numerusform>
            <numerusform>{count} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{count} elements are</source>
        <extracomment>For one: {count} element is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/answer_package.py"/>
        <location filename="../../privdesk/services/evidence.py"/>
        <location filename="../../privdesk/services/files.py"/>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>{count} files</source>
        <extracomment>For one: {count} file</extracomment>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>{count} hours</source>
        <extracomment>For one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/services/print_runs.py"/>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <location filename="../../privdesk/ui/widgets/load_strip.py"/>
        <source>{count} letters</source>
        <extracomment>For one: {count} letter</extracomment>
        <translation>
            <numerusform>{count} Brief</numerusform>
            <numerusform>{count} Briefe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>{count} letters can take a number.</source>
        <translation>{count} Briefe können eine Nummer aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters copied</source>
        <extracomment>For one: {count} letter copied</extracomment>
        <translation>
            <numerusform>{count} Brief kopiert</numerusform>
            <numerusform>{count} Briefe kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>{count} letters need a last look</source>
        <extracomment>For one: {count} letter needs a last look</extracomment>
        <translation>
            <numerusform>{count} Brief braucht einen letzten Blick</numerusform>
            <numerusform>{count} Briefe brauchen einen letzten Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters on their way out</source>
        <extracomment>For one: {count} letter on its way out</extracomment>
        <translation>
            <numerusform>{count} Brief auf dem Weg hinaus</numerusform>
            <numerusform>{count} Briefe auf dem Weg hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters saved in {name}</source>
        <extracomment>For one: {count} letter saved in {name}</extracomment>
        <translation>
            <numerusform>{count} Brief in {name} gespeichert</numerusform>
            <numerusform>{count} Briefe in {name} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} letters sent to {where} at {at}.</source>
        <extracomment>For one: {count} letter sent to {where} at {at}.</extracomment>
        <translation>
            <numerusform>{count} Brief um {at} an {where} gesandt.</numerusform>
            <numerusform>{count} Briefe um {at} an {where} gesandt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>{count} letters stay in the queue.</source>
        <extracomment>For one: The letter stays in the queue.</extracomment>
        <translation>
            <numerusform>Der Brief bleibt in der Warteschlange.</numerusform>
            <numerusform>{count} Briefe bleiben in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{count} letters wait</source>
        <extracomment>For one: {count} letter waits</extracomment>
        <translation>
            <numerusform>{count} Brief wartet</numerusform>
            <numerusform>{count} Briefe warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{count} messages wait</source>
        <extracomment>For one: {count} message waits</extracomment>
        <translation>
            <numerusform>{count} Nachricht wartet</numerusform>
            <numerusform>{count} Nachrichten warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>{count} months</source>
        <extracomment>For one: {count} month</extracomment>
        <translation>
            <numerusform>{count} Monat</numerusform>
            <numerusform>{count} Monate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{count} more problems</source>
        <extracomment>For one: {count} more problem</extracomment>
        <translation>
            <numerusform>{count} weiteres Problem</numerusform>
            <numerusform>{count} weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>{count} of {all} cases do not allow it, so none was changed. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{count} open cases</source>
        <extracomment>For one: {count} open case</extracomment>
        <translation>
            <numerusform>{count} offener Fall</numerusform>
            <numerusform>{count} offene Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} open cases are hidden.</source>
        <extracomment>For one: {count} open case is hidden.</extracomment>
        <translation>
            <numerusform>{count} offener Fall ist ausgeblendet.</numerusform>
            <numerusform>{count} offene Fälle sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} pages</source>
        <extracomment>For one: {count} page</extracomment>
        <translation>
            <numerusform>{count} Seite</numerusform>
            <numerusform>{count} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{count} pages of the web form are written</source>
        <translation>{count} Seiten des Webformulars sind geschrieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>{count} papers</source>
        <extracomment>For one: {count} paper</extracomment>
        <translation>
            <numerusform>{count} Papier</numerusform>
            <numerusform>{count} Papiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count} people copied</source>
        <extracomment>For one: {count} person copied</extracomment>
        <translation>
            <numerusform>{count} Person kopiert</numerusform>
            <numerusform>{count} Personen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count} people saved in {name}</source>
        <extracomment>For one: {count} person saved in {name}</extracomment>
        <translation>
            <numerusform>{count} Person in {name} gespeichert</numerusform>
            <numerusform>{count} Personen in {name} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/redactions.py"/>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} points fewer</source>
        <extracomment>For one: {count} point fewer</extracomment>
        <translation>
            <numerusform>{count} Punkt weniger</numerusform>
            <numerusform>{count} Punkte weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} points more</source>
        <extracomment>For one: {count} point more</extracomment>
        <translation>
            <numerusform>{count} Punkt mehr</numerusform>
            <numerusform>{count} Punkte mehr</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{count} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} records have something missing</source>
        <extracomment>For one: {count} record has something missing</extracomment>
        <translation>
            <numerusform>Bei {count} Aufzeichnung fehlt etwas</numerusform>
            <numerusform>Bei {count} Aufzeichnungen fehlt etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>{count} rows</source>
        <extracomment>For one: {count} row</extracomment>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>{count} ausgewählt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{count} sent to {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} sheets</source>
        <extracomment>For one: {count} sheet</extracomment>
        <translation>
            <numerusform>{count} Blatt</numerusform>
            <numerusform>{count} Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>{count} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/agenda_list.py"/>
        <source>{count} to do</source>
        <translation>{count} zu tun</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <source>{count} to send</source>
        <translation>{count} zu versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{count} tracking numbers recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{count} values are not known</source>
        <extracomment>For one: {count} value is not known</extracomment>
        <translation>
            <numerusform>{count} Wert ist nicht bekannt</numerusform>
            <numerusform>{count} Werte sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} without a date.</source>
        <translation>{count} ohne Datum.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>{count} words</source>
        <extracomment>For one: {count} word</extracomment>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>{count} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{count} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count}, {open_cases} open</source>
        <translation>{count}, davon {open_cases} offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>{days} d late</source>
        <translation>{days} T überfällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{day} is a holiday.</source>
        <translation>{day} ist ein Feiertag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{display_name} is not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>{display_name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{display_name} stands apart again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>{done} of {count} {word}</source>
        <translation>{done} von {count} {word}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_clocks.py"/>
        <source>{duty}, rules</source>
        <translation>{duty}, Regeln</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{ending} Say why the claim goes to JAMS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{ending}, {day}, after {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{entries} entries in the audit trail</source>
        <translation>{entries} Einträge im Prüfprotokoll</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>{entries} send-by dates in {name}</source>
        <translation>{entries} Versandtage in {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{field} of a row whose cell is empty, or without column</source>
        <translation>{field} einer Zeile mit leerer Zelle oder ohne Spalte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{field}, in {rows}{where}</source>
        <translation>{field}, in {rows}{where}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>{file} holds all cases, letters and attachments in one encrypted file.</source>
        <translation>{file} enthält alle Fälle, Briefe und Anhänge in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>{first} In use: {names}</source>
        <translation>{first} In Gebrauch: {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{first} {drafts} in work.</source>
        <translation>{first} {drafts} in Arbeit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <source>{framework}, complaints received until</source>
        <translation>{framework}, Beschwerden eingegangen bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{free} GB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} days faster</source>
        <extracomment>For one: {gap} day faster</extracomment>
        <translation>
            <numerusform>{gap} Tag schneller</numerusform>
            <numerusform>{gap} Tage schneller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} days slower</source>
        <extracomment>For one: {gap} day slower</extracomment>
        <translation>
            <numerusform>{gap} Tag langsamer</numerusform>
            <numerusform>{gap} Tage langsamer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} fewer than {name}</source>
        <translation>{gap} weniger als {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} more than {name}</source>
        <translation>{gap} mehr als {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{get} is shortened; the whole is a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{good} of {all_of_them} letters printed, {rest} ready to print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{heading} becomes {becomes}: {cells}</source>
        <translation>{heading} wird {becomes}: {cells}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{kept_days} days have passed since identity was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>{keys} belongs to “{label}”. Choose another, or change that one first.</source>
        <translation>{keys} gehört zu „{label}“. Wählen Sie eine andere oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>{label}: {count} answered{median}, {late} after day {limit}</source>
        <translation>{label}: {count} beantwortet{median}, {late} nach Tag {limit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{last} lies before {first}. Write the earlier day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{late} d late</source>
        <translation>{late} T zu spät</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>{left} % from left, {top} % from top, {wide} by {high} %</source>
        <translation>{left} % von links, {top} % von oben, {wide} mal {high} %</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{letters} for the pickup at {pickup}.</source>
        <translation>{letters} auf die Abholung um {pickup}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{listed}: sent to the printer before. Say first what came out well; then the rest can be printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>{lost} The report is {name}, beside the file.</source>
        <translation>{lost} Der Bericht ist {name}, neben der Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{many} attached to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{many} of {number} {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>{many} opened ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{max} kB</source>
        <translation>{max} kB</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met} of {count} conditions met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{met} of {count} conditions met.</source>
        <translation>{met} von {count} Bedingungen erfüllt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{met} of {count} met</source>
        <translation>{met} von {count} erfüllt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}, {count} still to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}; open: {wanting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{named} Send the answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/said.py"/>
        <location filename="../../privdesk/domain/working_days.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} belong together. Erase all of them or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} is not due yet. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} must stay: {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{names} would run on one claim. Record how one of them ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} cannot be reached. Check its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be reached. Nothing was changed. Check that its folder is there and that the disk has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>{name} cannot be read as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} cannot be read. Ask who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} cannot be updated: some of its rows point nowhere. Nothing was changed; a copy lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>{name} cannot be written. Check its folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be written. Give yourself the right to write, or copy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} comes in the place of {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{name} copies this folder to other computers. A folder of this one is safer. {free}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} could not be written anew. It is as it was. Check that its folder can be written and that the disk has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{name} did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} does not hold. Choose an earlier backup.</source>
        <translation>{name} ist nicht in Ordnung. Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} does not wait for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>{name} due</source>
        <translation>{name} fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} has not left the house. Make it void and write a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} has places to be blacked out. Enclose the blacked-out copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{name} holds several messages. Take it in under Mail in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is a folder. Choose a file that ends in .privdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is being written by another program. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is damaged. Nothing was changed. Open the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/desk.py"/>
        <source>{name} is damaged: what it says of its office cannot be read. Nothing was changed. Restore a backup.</source>
        <translation>{name} ist beschädigt: Was darin über die Stelle steht, ist nicht lesbar. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is encrypted already. Change its passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted, but it is not a case file of Privdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted. It opens with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} is from an older Privdesk. Open it for writing once to update it.</source>
        <translation>{name} stammt von einem älteren Privdesk. Öffnen Sie die Datei einmal zum Schreiben, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} is from an older Privdesk. To compare it, a copy is brought up to date beside {name_2}, and that folder cannot be written.</source>
        <translation>{name} stammt von einem älteren Privdesk. Zum Vergleichen wird neben {name_2} eine Kopie aktualisiert, und dieser Ordner lässt sich nicht beschreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is larger than {megabytes} MB. Attach a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{name} is larger than {megabytes} MB. Attach the pages that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is merged already. Part the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is no longer watched</source>
        <translation>{name} wird nicht mehr überwacht</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is not a case file. Choose a file that ends in .privdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is not attached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted, so it has no recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted. Encrypt it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>{name} is not final, so it cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it has no tracking number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final. {consequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is not merged into {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not printed, so there is nothing to print anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saving.py"/>
        <source>{name} is not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/verification.py"/>
        <source>{name} is not there, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is not there. It was moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/services/new_desk.py"/>
        <location filename="../../privdesk/services/recovery.py"/>
        <location filename="../../privdesk/services/saving.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is watched. New messages wait under Mail in.</source>
        <translation>{name} wird überwacht. Neue Nachrichten warten im Posteingang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{name} is {value}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{name} made</source>
        <translation>{name} erstellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>{name} made: {pages} pages, {papers}</source>
        <translation>{name} erstellt: {pages} Seiten, {papers}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{name} of rows that say nothing: {value}</source>
        <translation>{name} der Zeilen, die nichts sagen: {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible from {day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible{when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <location filename="../../privdesk/ui/views/letter_copy.py"/>
        <source>{name} saved</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>{name} saved. {told} Mark it once it is sent.</source>
        <translation>{name} gespeichert. {told} Vermerken Sie ihn, sobald er gesendet ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name} so far</source>
        <translation>{name} bisher</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name} stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/open_format/loading.py"/>
        <source>{name} unpacks to {size} MB, and the disk has less. Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>{name} waits for no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} was left as it was: not everything could be written anew. Verify the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>{name} was not kept: the case file does not hold together. Verify the case file and restore the backup before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} was not mailed, so it did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: there is no room for another copy of it. It is as it was. Free some space and try again.</source>
        <translation>{name} wurde nicht wiederhergestellt: Für eine weitere Kopie ist kein Platz. Die Datei ist, wie sie war. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>{name}, blacked out</source>
        <translation>{name}, geschwärzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{name}, copy of {numbers}</source>
        <translation>{name}, Kopie von {numbers}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_chips.py"/>
        <source>{name}, key {key}</source>
        <translation>{name}, Taste {key}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/heads.py"/>
        <source>{name}, line {line}, {key} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/problems.py"/>
        <source>{name}, line {of}: {subject} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{name}, not read: {sentence}</source>
        <translation>{name}, nicht gelesen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name}, {first} to {last}</source>
        <translation>{name}, {first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/problems.py"/>
        <source>{name}, {place}: this is no valid TOML. {match}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>{name}: brackets within brackets, too deep to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints are taken without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints received until {day} are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: line {trouble} of the address does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: {shown} cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name}: {then} then, {now} now.</source>
        <translation>{name}: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>{numbers}, due since {since}, kept {months} months. {held}</source>
        <translation>{numbers}, fällig seit {since}, aufbewahrt {months} Monate. {held}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{number}
Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} are linked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} and {other} are of different kinds, each with its own answer. Link them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} stay apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} and {other}: both letters are drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} are due today</source>
        <extracomment>For one: one is due today</extracomment>
        <translation>
            <numerusform>ein Fall ist heute fällig</numerusform>
            <numerusform>{number} sind heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>{number} came back</source>
        <translation>{number} kam zurück</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} came back already, on {returned_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{number} came back: not delivered yet</source>
        <translation>{number} kam zurück: noch nicht zugestellt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} cases are late</source>
        <extracomment>For one: one case is late</extracomment>
        <translation>
            <numerusform>ein Fall ist überfällig</numerusform>
            <numerusform>{number} Fälle sind überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} copied</source>
        <translation>{number} kopiert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} decided the claim and binds both sides: nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} decided the claim{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} did not come through the Department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended in a settlement on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended in a settlement: nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended without a decision on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended {how}{when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} follows from {other}. A chain is not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>{number} goes on within {other}. Take that case further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} goes out again as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} has its pair already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Correct it with a new letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Print a copy, or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. {consequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} has no Notice and rests on this since {day}. {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} has no frozen text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{number} has this number already. Compare the receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is answered or closed. Link the two cases instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} is closed. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{number} is closed. Open it again to write a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is in a chain with {other}, so it cannot go on within {number_3}. Link the two cases instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is merged already. Part it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is no longer held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is not merged into {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>{number} is not {what} yet, so nobody can be satisfied with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} is ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is still before JAMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} is tied to {other} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void; its new version is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{number} is {value}, so the step “{right}” is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} linked with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} matched with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} merged into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} merged into {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} more this week, and {day} is a holiday.</source>
        <translation>{number} weitere diese Woche, und {day} ist ein Feiertag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} more this week.</source>
        <translation>{number} weitere diese Woche.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} no longer linked with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>{number} of this sender is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} parted from this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} parted from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{number} printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} runs on this claim already. Put the paper on that case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/intake.py"/>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{number} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>{number} to {value}</source>
        <translation>{number} an {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature. Record that it is signed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} was answered on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>{number} was changed since. “{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was changed since. “{name}” stays undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} was mailed already, on {mailed_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} was sent again already, as {under_way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was worked on since. “{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} would be before JAMS once more without a reason on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{number} · {word} · received {day} · {roles}</source>
        <translation>{number} · {word} · eingegangen {day} · {roles}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>{number}%</source>
        <comment>percent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{number}, tracking {tracking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: JAMS decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: comply by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number}: employee data goes to the DPA and never to JAMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence deleted, {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: no employee data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: not complied by {day}. The failure is reported to the FTC and the Department of Commerce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: not satisfied, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: our</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: satisfied since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department was done on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the day it reached the Department is not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: the panel decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} wird {new}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{others}. Restore a backup, or recover what can be read.</source>
        <translation>{others}. Stellen Sie eine Sicherung wieder her oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>{paper}, page {page} of {count}</source>
        <translation>{paper}, Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>{passed} of {count} pass</source>
        <translation>{passed} von {count} bestanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <source>{person}, {kind}, {number}, {due}. Next: {step}</source>
        <translation>{person}, {kind}, {number}, {due}. Als Nächstes: {step}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>{person}, {number}, {title}: send by {day}, no longer by {before}</source>
        <translation>{person}, {number}, {title}: Versand bis {day}, nicht mehr bis {before}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>{person}, {template}, {number}, {state}, case {case_number}</source>
        <translation>{person}, {template}, {number}, {state}, Fall {case_number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{places} marked on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{received} is too far off to count from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{role} in {number}</source>
        <translation>{role} in {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} left out</source>
        <translation>{rows} ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} left out are in {name}</source>
        <translation>{rows} ausgelassen, in {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{rows} rows and {files} files. The archive is not encrypted.</source>
        <translation>{rows} Zeilen und {files} Dateien. Das Archiv ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} there already</source>
        <translation>{rows} schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows}, {columns} columns{unknown}</source>
        <translation>{rows}, {columns} Spalten{unknown}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>{section}: shorten it to {longest} characters.</source>
        <translation>{section}: kürzen Sie auf {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{sentence} {citation}. Earlier: {names}</source>
        <translation>{sentence} {citation}. Früher: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>{sentence} {count} tries left, then a wait.</source>
        <extracomment>For one: {sentence} {count} try left, then a wait.</extracomment>
        <translation>
            <numerusform>{sentence} Noch {count} Versuch, dann eine Wartezeit.</numerusform>
            <numerusform>{sentence} Noch {count} Versuche, dann eine Wartezeit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{sentence}. Not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{share} answered in time this quarter, {in_time} of {answered}</source>
        <translation>{share} in diesem Quartal rechtzeitig beantwortet, {in_time} von {answered}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>{shown} days is too early. The earliest is {longest_lead} days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/web_form.py"/>
        <source>{source} is no case file and no policy pack. Packs that ship: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{source}, {file_name}, row {row}{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/timeline_rows.py"/>
        <source>{spoken}, day {used} of {length}</source>
        <translation>{spoken}, Tag {used} von {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{state}, came back {day}</source>
        <translation>{state}, kam zurück {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>{stem} (redacted).pdf</source>
        <translation>{stem} (geschwärzt).pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>{stem} case file</source>
        <translation>Falldatei {stem}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>{stem} case file, since {time}</source>
        <translation>Falldatei {stem}, seit {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>{stem} left out.csv</source>
        <translation>{stem} ausgelassen.csv</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{stem} without names.privdesk</source>
        <translation>{stem} ohne Namen.privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>{stem} – Privdesk</source>
        <translation>{stem} – Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{template_id} is not written in {language}. There are: {known_here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{template_id} is not written in {language}. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>{text} (assumed)</source>
        <translation>{text} (angenommen)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{text} is no day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>{text}{shown}, {row} of {count}</source>
        <translation>{text}{shown}, {row} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} can only stand still between its first and its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} could be extended until {day}, with a notice that gives the reasons. That day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title} counts minutes, from an instant and not from a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not start anew with {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{title} finalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} has no {what} to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/figures.py"/>
        <source>{title} has not begun on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>{title} has not begun.</source>
        <translation>{title} hat noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} is extended already; the law allows it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>{title} issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no extension: its date stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no pause for {what}, so its date stays and keeps counting. Mark the case as waiting instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{title} mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} no longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{title} sent again as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{title} sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} stands still already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{title} still runs until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} was logged under a rule that this case file did not keep, so its date stays as it is. Leave it out and put the present rule on the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>{title}, sorted {way}{rank}</source>
        <translation>{title}, sortiert {way}{rank}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>{title}. It is compared with the four before it.</source>
        <translation>{title}. Wird mit den vier davor verglichen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>{title}. Shift and click sorts by it after the others.</source>
        <translation>{title}. Umschalt und Klick sortiert danach, nach den anderen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{title}: draft started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: due {due}</source>
        <translation>{title}: fällig {due}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: due {due}, send by {day}</source>
        <translation>{title}: fällig {due}, Versand bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title}: no rule gives this date. It stands in the paper itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>{title}: put on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: runs</source>
        <translation>{title}: läuft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>{title}: send by {after}, no longer by {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: stands still. Its date moves when the reply comes.</source>
        <translation>{title}: ruht. Das Datum verschiebt sich, wenn die Antwort kommt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title}: type the date that stands in the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: will run under this law</source>
        <translation>{title}: läuft nach diesem Recht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Check digits {first} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Compare all digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{told} Entries of the audit trail undone: {entries}.</source>
        <translation>{told} Rückgängig gemachte Einträge des Prüfprotokolls: {entries}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} It would match with {pair} for {shown} at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>{told} sent to {where}. What did not come out well stays ready and is printed again.</source>
        <translation>{told} an {where} gesandt. Was nicht gut gedruckt ist, bleibt bereit und wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>{total} to send</source>
        <translation>{total} zu versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{value} of {of}</source>
        <translation>{value} von {of}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>{weekday} · {days} d</source>
        <translation>{weekday} · {days} T</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{what} imported from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} sent by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{what}: ready to print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days ended on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days run until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{who}, {subject}, {words}, because {reason}</source>
        <translation>{who}, {subject}, {words}, weil: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{why}, at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{why}, so send by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>{width} wide</source>
        <translation>{width} breit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{words} (this letter)</source>
        <translation>{words} (dieser Brief)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Checked by hand, {day}.</source>
        <translation>{words} Von Hand geprüft, {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>{words} Deadline {day}, no longer {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Met from {day}.</source>
        <translation>{words} Erfüllt ab {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Met since {day}.</source>
        <translation>{words} Erfüllt seit {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{words} On hold.</source>
        <translation>{words} Angehalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{words} {satisfied}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words} “{cut}” is not known; kept as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is a closing day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is {holiday}. Nobody works then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, lies on a weekend. Nobody works then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{words}, possible from {day}.</source>
        <translation>{words}, möglich ab {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is long before any register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} lies before the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is not known. Say what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{year} is more than two years back. Check the year of the received date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{{% include "{name}" %}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{match}” is no month. Write it as in FY2027-Feb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{name}” is a table of the map, with lines below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>“{name}” stands already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>“{shown}” is no number of days. Type them as 7, 3, 1, 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” has its shipped text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” says this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: the shipped text is used from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: version {version} is used from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no period. Write a quarter as 2026Q3, a month as 2026-11, a year as 2026, a fiscal one as FY2027Q1 or FY2027, and any days as 2026-10-05..2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no quarter. Write it as 2026Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no year. Write it as 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{value}” is none of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
