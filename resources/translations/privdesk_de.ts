<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Privdesk</name>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>
Before identity was settled, because: {reason}</source>
        <translation>
Vor Klärung der Identität, weil: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>
Old number: {old_number}</source>
        <translation>
Alte Nummer: {old_number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source> Is it a {meant}?</source>
        <translation> Ist es eine {meant}?</translation>
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
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source> of {number}</source>
        <translation> von {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> on {day}</source>
        <translation> am {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> since {day}</source>
        <translation> seit {day}</translation>
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
        <translation>&amp;Gehört zu einem Fall…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Between the cells</source>
        <translation>&amp;Zwischen den Zellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Black out in copies…</source>
        <translation>&amp;In Kopien schwärzen…</translation>
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
        <translation>&amp;Zusammenführen oder verknüpfen…</translation>
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
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
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
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
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
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
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
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
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
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Usual ways</source>
        <translation>&amp;Übliche Wege</translation>
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
        <translation>&amp;Ordner auf Post überwachen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Web form</source>
        <translation>&amp;Webformular</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
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
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Text</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(i) Participation and a link to the List</source>
        <comment>pack</comment>
        <translation>(i) Teilnahme und Link zur Liste</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(ii) Types of data and covered entities</source>
        <comment>pack</comment>
        <translation>(ii) Arten der Daten und einbezogene Einheiten</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(iii) Commitment to the Principles</source>
        <comment>pack</comment>
        <translation>(iii) Verpflichtung auf die Grundsätze</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(iv) Purposes</source>
        <comment>pack</comment>
        <translation>(iv) Zwecke</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(ix) Independent dispute body, free of charge</source>
        <comment>pack</comment>
        <translation>(ix) Unabhängige Streitbeilegungsstelle, kostenlos</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>(says nothing)</source>
        <translation>(sagt nichts)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(v) How to contact the office</source>
        <comment>pack</comment>
        <translation>(v) Wie die Stelle zu erreichen ist</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(vi) Third parties and purposes of disclosure</source>
        <comment>pack</comment>
        <translation>(vi) Dritte und Zwecke der Weitergabe</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(vii) Right of access</source>
        <comment>pack</comment>
        <translation>(vii) Auskunftsrecht</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(viii) Choices and means</source>
        <comment>pack</comment>
        <translation>(viii) Wahlmöglichkeiten und Mittel dazu</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(x) Jurisdiction of the FTC</source>
        <comment>pack</comment>
        <translation>(x) Zuständigkeit der FTC</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xi) Possibility of binding arbitration</source>
        <comment>pack</comment>
        <translation>(xi) Möglichkeit eines verbindlichen Schiedsverfahrens</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xii) Disclosure on lawful requests of public authorities</source>
        <comment>pack</comment>
        <translation>(xii) Offenlegung auf rechtmäßiges Ersuchen von Behörden</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xiii) Liability in onward transfers</source>
        <comment>pack</comment>
        <translation>(xiii) Haftung bei Weitergabe</translation>
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
        <translation>, rechtzeitig</translation>
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
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>, rules</source>
        <comment>clock</comment>
        <translation>, maßgeblich</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>, sealed with a passphrase</source>
        <translation>, mit Passphrase verschlossen</translation>
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
        <location filename="../../privdesk/ui/views/timeline_bar.py"/>
        <source>, waiting</source>
        <translation>, wartet</translation>
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
        <translation>
            <numerusform>, {count} Tag zu spät</numerusform>
            <numerusform>, {count} Tage zu spät</numerusform>
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
        <translation>1 Fall verschiebt sich</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>12 records</source>
        <translation>12 Datensätze</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>12/24 or 1/2/2027</source>
        <translation>24.12. oder 2.1.2027</translation>
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
        <translation>Mittel 4 Quartale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-year mean</source>
        <translation>Mittel aus 4 Jahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>9 × 12 flat</source>
        <translation>9 × 12 Zoll, flach</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A California resident who writes to the address we name is told within 30 days what was disclosed for third parties’ direct marketing in the calendar year before. Our own promise is the same 30 days. They run on while particulars are missing.</source>
        <comment>pack</comment>
        <translation>Wer in Kalifornien wohnt und an die von uns genannte Anschrift schreibt, erfährt binnen 30 Tagen, was im vorigen Kalenderjahr für das Direktmarketing Dritter offengelegt wurde. Unsere eigene Zusage nennt dieselben 30 Tage. Sie laufen weiter, solange Angaben fehlen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A Californian who writes to a designated address is told within 30 days what was disclosed for third parties’ direct marketing in the calendar year before, once in a calendar year.</source>
        <comment>pack</comment>
        <translation>Wer in Kalifornien wohnt und an eine dafür benannte Anschrift schreibt, erfährt binnen 30 Tagen, was im vorigen Kalenderjahr für das Direktmarketing Dritter offengelegt wurde, einmal im Kalenderjahr.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>A DPF complaint is acknowledged within 5 business days. The Principles name no number of days; this one is our own.</source>
        <comment>pack</comment>
        <translation>Der Eingang einer DPF-Beschwerde wird binnen 5 Arbeitstagen bestätigt. Die Grundsätze nennen keine Zahl von Tagen; diese ist unsere eigene.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A DPF complaint is acknowledged within 5 business days. The statement lets a person go to JAMS who gets no timely acknowledgment, and neither it nor the Principles name a number of days; this one is our own.</source>
        <comment>pack</comment>
        <translation>Der Eingang einer DPF-Beschwerde wird binnen 5 Arbeitstagen bestätigt. Nach der Erklärung kann sich an JAMS wenden, wer nicht rechtzeitig eine Bestätigung erhält, und weder sie noch die Grundsätze nennen eine Zahl von Tagen; diese ist unsere eigene.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>A JAMS or Annex I case is matched with a DPF complaint.</source>
        <translation>Ein JAMS- oder Anhang-I-Fall wird einer DPF-Beschwerde zugeordnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>A USPS number has 20 or 22 digits, this one has {length}.</source>
        <translation>Eine USPS-Nummer hat 20 oder 22 Ziffern, diese hat {length}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>A case cannot be linked with itself.</source>
        <translation>Ein Fall lässt sich nicht mit sich selbst verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A case cannot be merged with itself.</source>
        <translation>Ein Fall lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>A case cannot follow from itself.</source>
        <translation>Ein Fall kann nicht auf sich selbst folgen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>A case is erased already, or the policy pack has no period for its kind.</source>
        <translation>Ein Fall ist schon gelöscht, oder das Regelpaket hat für seine Art keine Aufbewahrungsdauer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>A character cannot be printed</source>
        <translation>Ein Zeichen lässt sich nicht drucken</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A child’s data is deleted and the parent told within 10 business days. Our own policy; the law names no number of days, and the 30-day promise stays the last day.</source>
        <comment>pack</comment>
        <translation>Die Daten eines Kindes werden binnen 10 Arbeitstagen gelöscht und der Elternteil wird unterrichtet. Unsere eigene Richtlinie; das Gesetz nennt keine Zahl von Tagen, und die Zusage von 30 Tagen bleibt der letzte Tag.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A complaint about data protection from the United Kingdom is acknowledged within 30 days, which begin on the day after receipt. An end on a weekend or a public holiday moves to the next working day. An outcome within the 30 days takes the place of the acknowledgement.</source>
        <comment>pack</comment>
        <translation>Der Eingang einer Datenschutzbeschwerde aus dem Vereinigten Königreich wird binnen 30 Tagen bestätigt, die am Tag nach dem Eingang beginnen. Ein Ende an einem Wochenende oder Feiertag verschiebt sich auf den nächsten Arbeitstag. Ein Ergebnis innerhalb der 30 Tage ersetzt die Bestätigung.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>A complaint under the Data Privacy Framework is answered within 45 days of receipt. The day of receipt is not counted. There is no extension, and no weekend or holiday moves the date.</source>
        <comment>pack</comment>
        <translation>Eine Beschwerde nach dem Data Privacy Framework wird binnen 45 Tagen ab Eingang beantwortet. Der Tag des Eingangs zählt nicht mit. Es gibt keine Verlängerung, und kein Wochenende oder Feiertag verschiebt das Datum.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not checked.</source>
        <translation>Eine Bedingung von Anhang I ist nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not met.</source>
        <translation>Eine Bedingung von Anhang I ist nicht erfüllt.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 45 days of receipt. 15 more days are possible once, with notice and reason within the first 45.</source>
        <comment>pack</comment>
        <translation>Die Antwort ergeht binnen 45 Tagen ab Eingang. Einmal sind 15 weitere Tage möglich, wenn dies mit Gründen innerhalb der ersten 45 mitgeteilt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 45 days of receipt. 45 more days are possible once, with notice and reason within the first 45.</source>
        <comment>pack</comment>
        <translation>Die Antwort ergeht binnen 45 Tagen ab Eingang. Einmal sind 45 weitere Tage möglich, wenn dies mit Gründen innerhalb der ersten 45 mitgeteilt wird.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 90 days of receipt. 45 more days are possible once, with notice and reason within the first 90.</source>
        <comment>pack</comment>
        <translation>Die Antwort ergeht binnen 90 Tagen ab Eingang. Einmal sind 45 weitere Tage möglich, wenn dies mit Gründen innerhalb der ersten 90 mitgeteilt wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>A copy with this redaction has left the case file, so it stays on record. Mark other places for the next copy.</source>
        <translation>Eine Kopie mit dieser Schwärzung hat die Falldatei verlassen; sie bleibt deshalb aufgezeichnet. Markieren Sie für die nächste Kopie andere Stellen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>A date may be an old one</source>
        <translation>Ein Datum ist vielleicht ein altes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>A day of receipt is a day there.</source>
        <translation>Ein Eingangstag ist ein Tag dort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A draft</source>
        <translation>Ein Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>A field cannot be filled</source>
        <translation>Ein Feld kann nicht gefüllt werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>A field holds more than a name.</source>
        <translation>Ein Feld enthält mehr als einen Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>A field left empty sets no limit.</source>
        <translation>Ein leeres Feld setzt keine Grenze.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>A final letter stays on record; make it void instead.</source>
        <translation>Ein fertiger Brief bleibt aufgezeichnet; erklären Sie ihn stattdessen für ungültig.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>A forgotten passphrase cannot be set anew</source>
        <translation>Eine vergessene Passphrase lässt sich nicht neu setzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>A letter came back from this address.</source>
        <translation>Von dieser Anschrift kam ein Brief zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>A letter has no address.</source>
        <translation>Ein Brief hat keine Anschrift.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A letter is named that was not in this print run. Look at the run again.</source>
        <translation>Genannt ist ein Brief, der nicht zu diesem Drucklauf gehört. Sehen Sie den Lauf noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>A letter of {number} has been mailed since. “{name}” stays as it is.</source>
        <translation>Seither wurde ein Brief zu {number} versandt. „{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>A letter that corrects {number} is a draft</source>
        <translation>Ein Brief, der {number} berichtigt, ist entworfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>A letter that needs it cannot become final without it. Insert {mark}.</source>
        <translation>Ein Brief, der sie braucht, kann ohne sie nicht fertiggestellt werden. Fügen Sie {mark} ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>A month back, on</source>
        <translation>Einen Monat zurück, vor</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A newer Privdesk made it. Update this one to read it.</source>
        <translation>Ein neueres Privdesk hat es erstellt. Aktualisieren Sie dieses, um es zu lesen.</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>A participant in the Data Privacy Framework does this once a year, by the day that the office has set.</source>
        <comment>pack</comment>
        <translation>Wer am Data Privacy Framework teilnimmt, tut dies einmal im Jahr, bis zu dem Tag, den die Stelle festgelegt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>A participant re-certifies every 12 months, by the date that the Department shows. Otherwise it is listed as lapsed and must stop its claims.</source>
        <comment>pack</comment>
        <translation>Wer teilnimmt, zertifiziert sich alle 12 Monate neu, bis zu dem Datum, das das US-Handelsministerium zeigt. Sonst gilt die Teilnahme als erloschen und darf nicht mehr behauptet werden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>A period has ten years at most.</source>
        <translation>Ein Zeitraum hat höchstens zehn Jahre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A person cannot be merged with itself.</source>
        <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>A person in Switzerland gets access within 30 days of receipt. If that cannot be done, we say so within the 30 days and name the day. Where we announce a share in the costs, the 30 days begin when the ten days to reflect are over. The strict reading is used: no weekend or holiday moves the date.</source>
        <comment>pack</comment>
        <translation>Eine Person in der Schweiz erhält binnen 30 Tagen ab Eingang Auskunft. Geht das nicht, teilen wir es innerhalb der 30 Tage mit und nennen den Tag. Kündigen wir eine Kostenbeteiligung an, beginnen die 30 Tage nach Ablauf der zehntägigen Bedenkfrist. Es gilt die strenge Lesart: Kein Wochenende oder Feiertag verschiebt das Datum.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>A person in the European Economic Area is told what was done without undue delay and at the latest within one month of receipt. Two further months are possible for complex or numerous requests, if the person is told within the first month, with the reasons. The days on which we wait for proof of identity or for what the request is about do not count, if we asked without delay.</source>
        <comment>pack</comment>
        <translation>Eine Person im Europäischen Wirtschaftsraum wird unverzüglich, spätestens innerhalb eines Monats nach Eingang des Antrags, über die ergriffenen Maßnahmen unterrichtet. Bei komplexen oder zahlreichen Anträgen sind zwei weitere Monate möglich, wenn die Person innerhalb des ersten Monats unter Angabe der Gründe unterrichtet wird. Die Tage, an denen wir auf den Nachweis der Identität oder die Klärung des Antrags warten, zählen nicht, wenn wir unverzüglich nachgefragt haben.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A person in the United Kingdom is answered within one month of receipt, to the end of the day with the same number in the next month. If that is a weekend or a public holiday, to the end of the next working day. Three months in all are possible for complex or numerous requests, if the person is told within the first month. The month starts when proof of identity or a fee that we asked for arrives.</source>
        <comment>pack</comment>
        <translation>Eine Person im Vereinigten Königreich erhält innerhalb eines Monats nach Eingang Antwort, bis zum Ende des Tages mit derselben Zahl im nächsten Monat. Ist das ein Wochenende oder Feiertag, bis zum Ende des nächsten Arbeitstags. Bei komplexen oder zahlreichen Anträgen sind insgesamt drei Monate möglich, wenn die Person innerhalb des ersten Monats unterrichtet wird. Der Monat beginnt, wenn der verlangte Nachweis der Identität oder eine verlangte Gebühr eingeht.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A person in the United Kingdom is answered within one month of the latest of the request, the proof of identity and the fee that we asked for, to the end of the day with the same number in the next month. If that is a weekend or a public holiday, to the end of the next working day. From the day we ask what an access request is about to the day of the reply, both included, no day counts. Three months in all are possible for complex or numerous requests, if the person is told within the first month.</source>
        <comment>pack</comment>
        <translation>Eine Person im Vereinigten Königreich erhält innerhalb eines Monats Antwort, gerechnet vom spätesten der drei: dem Antrag, dem Nachweis der Identität und der verlangten Gebühr, bis zum Ende des Tages mit derselben Zahl im nächsten Monat. Ist das ein Wochenende oder Feiertag, bis zum Ende des nächsten Arbeitstags. Von dem Tag, an dem wir fragen, worauf sich ein Auskunftsantrag bezieht, bis zum Tag der Antwort, beide eingeschlossen, zählt kein Tag. Bei komplexen oder zahlreichen Anträgen sind insgesamt drei Monate möglich, wenn die Person innerhalb des ersten Monats unterrichtet wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>A person who is known by this address is taken again.</source>
        <translation>Eine Person, die unter dieser Adresse bekannt ist, wird wieder genommen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A person whose data a customer put in is referred to that customer within 5 business days. Our own target; the statement names no number of days for it.</source>
        <comment>pack</comment>
        <translation>Eine Person, deren Daten ein Kunde eingegeben hat, wird binnen 5 Arbeitstagen an diesen Kunden verwiesen. Unser eigenes Ziel; die Erklärung nennt dafür keine Zahl von Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>A person whose request is refused is told so at the latest within one month of receipt, with the reasons, the right to complain to a supervisory authority and the way to a court. There is no extension for it.</source>
        <comment>pack</comment>
        <translation>Eine Person, deren Antrag abgelehnt wird, erfährt dies spätestens innerhalb eines Monats nach Eingang, mit den Gründen, dem Recht auf Beschwerde bei einer Aufsichtsbehörde und dem Weg zu den Gerichten. Eine Verlängerung gibt es dafür nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/trail_reads.py"/>
        <source>A picture of the letterhead is missing from the case file.</source>
        <translation>Ein Bild des Briefkopfs fehlt in der Falldatei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>A place to fill in is left</source>
        <translation>Eine Stelle ist noch auszufüllen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>A program that synchronizes, a restored backup or somebody put another file or log in the place of {name} in the folder {folder} while it was open.</source>
        <translation>Ein Programm, das synchronisiert, eine zurückgespielte Sicherung oder jemand hat im Ordner {folder} eine andere Datei oder ein anderes Protokoll an die Stelle von {name} gelegt, während die Datei offen war.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A report that a child uses our services is acknowledged within 2 business days, and the account is isolated on the day of the report. Our own policy; the law names no number of days.</source>
        <comment>pack</comment>
        <translation>Die Meldung, dass ein Kind unsere Dienste nutzt, wird binnen 2 Arbeitstagen bestätigt und das Konto am Tag der Meldung gesperrt. Unsere eigene Richtlinie; das Gesetz nennt keine Zahl von Tagen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request that reached another address than a designated one is answered within a reasonable time, at most 150 days after receipt. No weekend moves the date.</source>
        <comment>pack</comment>
        <translation>Ein Antrag, der an eine andere als eine dafür benannte Anschrift ging, wird in angemessener Zeit beantwortet, spätestens 150 Tage nach Eingang. Kein Wochenende verschiebt das Datum.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to know, delete or correct is answered within 45 calendar days after receipt, whatever time verification takes. 45 more days, 90 from receipt in all, are possible with notice and reason within the first 45. A weekend or holiday is not relied on.</source>
        <comment>pack</comment>
        <translation>Ein Antrag auf Auskunft, Löschung oder Berichtigung wird binnen 45 Kalendertagen nach Eingang beantwortet, wie lange die Prüfung der Identität auch dauert. 45 weitere Tage, insgesamt 90 ab Eingang, sind möglich, wenn dies mit Gründen innerhalb der ersten 45 mitgeteilt wird. Auf ein Wochenende oder einen Feiertag verlassen wir uns nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to know, delete or correct is confirmed within 10 business days, with how it is verified and when the answer can be expected. “Business day” is not defined; weekends and federal holidays are left out.</source>
        <comment>pack</comment>
        <translation>Der Eingang eines Antrags auf Auskunft, Löschung oder Berichtigung wird binnen 10 Arbeitstagen bestätigt, mit der Angabe, wie er geprüft wird und wann die Antwort zu erwarten ist. „Arbeitstag“ ist nicht definiert; Wochenenden und Bundesfeiertage bleiben außer Betracht.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to opt out of sale or sharing, or to limit the use of sensitive data, is carried out within 15 business days, without verification.</source>
        <comment>pack</comment>
        <translation>Ein Opt-out von Verkauf oder Weitergabe oder ein Antrag, die Nutzung sensibler Daten einzuschränken, wird binnen 15 Arbeitstagen ohne Prüfung der Identität umgesetzt.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>A revocation of consent to calls and texts is honored within a reasonable time, at most 10 business days from receipt.</source>
        <comment>pack</comment>
        <translation>Der Widerruf der Einwilligung in Anrufe und SMS wird in angemessener Zeit beachtet, spätestens 10 Arbeitstage nach Eingang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A row of {lost} points to a row of {lost_2} that is not there.</source>
        <translation>Eine Zeile von {lost} verweist auf eine Zeile von {lost_2}, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>A second person approves it first.</source>
        <translation>Zuerst gibt ihn eine zweite Person frei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>A second person reads it, and approves it or gives it back.</source>
        <translation>Eine zweite Person liest ihn und gibt ihn frei oder zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>A tag has at most {longest_tag} characters.</source>
        <translation>Ein Schlagwort hat höchstens {longest_tag} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>A wait began on {day}, before that day. Take the pause of {title} back first.</source>
        <translation>Ein Warten begann am {day}, vor diesem Tag. Nehmen Sie zuerst das Ruhen von {title} zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, DIN 5008 form A, DL window</source>
        <comment>form</comment>
        <translation>A4, DIN 5008 Form A, DL-Fenster</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, DIN 5008 form B, DL window</source>
        <comment>form</comment>
        <translation>A4, DIN 5008 Form B, DL-Fenster</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, French DL window at the right, 35 high</source>
        <comment>form</comment>
        <translation>A4, französisches DL-Fenster rechts, 35 hoch</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, French DL window at the right, 45 high</source>
        <comment>form</comment>
        <translation>A4, französisches DL-Fenster rechts, 45 hoch</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, Swiss window at the right, C5/6</source>
        <comment>form</comment>
        <translation>A4, Schweizer Fenster rechts, C5/6</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, UK DL window at the left</source>
        <comment>form</comment>
        <translation>A4, britisches DL-Fenster links</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, cover sheet in a clear flat envelope</source>
        <comment>form</comment>
        <translation>A4, Deckblatt in durchsichtigem Flachumschlag</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, flat envelope with a label</source>
        <comment>form</comment>
        <translation>A4, Flachumschlag mit Etikett</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Account and profile</source>
        <comment>pack</comment>
        <translation>Konto und Profil</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Acknowledge</source>
        <comment>step</comment>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Acknowledge by</source>
        <translation>Bestätigen bis</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Acknowledge the complaint</source>
        <comment>rule</comment>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Acknowledge the report of a child’s data</source>
        <comment>rule</comment>
        <translation>Eingang der Meldung zu Kinderdaten bestätigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Acknowledged</source>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Acknowledged</source>
        <comment>status</comment>
        <translation>Eingang bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
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
        <translation>Einen Fall in einer Zeile anlegen, zum Beispiel: Löschung, Tomás Herrera, Spanien, per E-Mail, gestern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Add a dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Added</source>
        <comment>news</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Added to the suppression list</source>
        <translation>In die Sperrliste aufgenommen</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address complete</source>
        <translation>Anschrift vollständig</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address not complete</source>
        <translation>Anschrift unvollständig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Address not complete or not right</source>
        <translation>Anschrift unvollständig oder falsch</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address too large</source>
        <translation>Anschrift zu groß</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Advice delivered</source>
        <comment>pack</comment>
        <translation>Empfehlung zugestellt</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Advice of the DPA panel, 60 days</source>
        <comment>rule</comment>
        <translation>Empfehlung des DPA-Gremiums, 60 Tage</translation>
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
        <translation>Vertretungen und andere in diesen Fällen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>All</source>
        <comment>letters</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>All Saints' Day</source>
        <comment>holiday</comment>
        <translation>Allerheiligen</translation>
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
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>All that was saved is still open here, and what you typed stays. Nothing more is saved until the work goes on in a copy beside it.</source>
        <translation>Alles Gespeicherte ist hier noch offen, und was Sie getippt haben, bleibt. Mehr wird erst gespeichert, wenn die Arbeit in einer Kopie daneben weitergeht.</translation>
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
        <translation>Ein Schiedsgericht nach Anhang I spricht Auskunft, Berichtigung, Löschung oder Rückgabe zu und kein Geld.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>An Annex I panel has one arbitrator or three.</source>
        <translation>Ein Schiedsgericht nach Anhang I hat ein Mitglied oder drei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>An address has at most seven lines.</source>
        <translation>Eine Anschrift hat höchstens sieben Zeilen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 45 days of its receipt, with the way to complain to the attorney general.</source>
        <comment>pack</comment>
        <translation>Ein Einspruch gegen eine Ablehnung wird binnen 45 Tagen nach seinem Eingang beantwortet, mit dem Weg zur Beschwerde beim Attorney General.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 45 days of its receipt, with the way to complain to the attorney general. 60 more days are possible.</source>
        <comment>pack</comment>
        <translation>Ein Einspruch gegen eine Ablehnung wird binnen 45 Tagen nach seinem Eingang beantwortet, mit dem Weg zur Beschwerde beim Attorney General. 60 weitere Tage sind möglich.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 60 days of its receipt, with the way to complain to the attorney general.</source>
        <comment>pack</comment>
        <translation>Ein Einspruch gegen eine Ablehnung wird binnen 60 Tagen nach seinem Eingang beantwortet, mit dem Weg zur Beschwerde beim Attorney General.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>An arbitration under Annex I is completed within 90 days after the notice was delivered to us, unless both sides agree otherwise.</source>
        <comment>pack</comment>
        <translation>Ein Schiedsverfahren nach Anhang I ist binnen 90 Tagen nach Zustellung der Mitteilung an uns abzuschließen, wenn die Parteien nichts anderes vereinbaren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation>Eine E-Mail-Adresse hat keine Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>An earlier date stands</source>
        <translation>Ein früheres Datum gilt weiter</translation>
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
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Annex I arbitration, 90 days</source>
        <comment>rule</comment>
        <translation>Schiedsverfahren Anhang I, 90 Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Annex I binding arbitration</source>
        <translation>Schiedsverfahren (Anhang I)</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Annual duty</source>
        <comment>rule</comment>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Answer</source>
        <comment>step</comment>
        <translation>Antworten</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Answer sent</source>
        <translation>Antwort versandt</translation>
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
        <location filename="../../resources/policies/laws/california.toml"/>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Answered</source>
        <comment>pack</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Answered</source>
        <comment>status</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Answered from the e-mail address on file</source>
        <translation>Hat von der hinterlegten E-Mail-Adresse geantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Answered in 45 days</source>
        <translation>In 45 Tagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>Answered late</source>
        <translation>Verspätet beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Answered questions about the account</source>
        <translation>Hat Fragen zum Konto beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Answered {day}</source>
        <translation>Beantwortet {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Answered {day} after {used}.</source>
        <translation>Beantwortet {day} nach {used}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Answered: the case is answered, and the day is missing.</source>
        <translation>Beantwortet: der Fall ist beantwortet, und der Tag fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Answers need the approval of a second person from now on.</source>
        <translation>Antworten brauchen von nun an die Freigabe einer zweiten Person.</translation>
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
        <location filename="../../privdesk/ui/actions.py"/>
        <source>App&amp;rove…</source>
        <translation>Fre&amp;igeben…</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Appeal received</source>
        <comment>pack</comment>
        <translation>Einspruch eingegangen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Approval stays as it is</source>
        <translation>Die Freigabe bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Approve {number}?</source>
        <translation>{number} freigeben?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Apps of customers (we are the processor)</source>
        <comment>pack</comment>
        <translation>Anwendungen von Kunden (wir sind Auftragsverarbeiter)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Arbi&amp;trators</source>
        <translation>S&amp;chiedspersonen</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Armistice Day</source>
        <comment>holiday</comment>
        <translation>Waffenstillstand 1918</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Ascension Day</source>
        <comment>holiday</comment>
        <translation>Christi Himmelfahrt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Ask for identity</source>
        <comment>step</comment>
        <translation>Identität erfragen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Ask for proof of identity</source>
        <translation>Identitätsnachweis anfordern</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a DPA can resolve it with us.</source>
        <translation>Fragen Sie, ob eine Datenschutzbehörde sie mit uns lösen kann.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a court decided it.</source>
        <translation>Fragen Sie, ob ein Gericht darüber entschieden hat.</translation>
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
        <translation>Im Jahr {year} schon einmal gefragt, {state}. Geschuldet ist eine Antwort im Kalenderjahr; sagen Sie das und nennen Sie die erste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked the same {count} times in the last 12 months, first on {day}. To refuse it as excessive, the earlier answers are the evidence.</source>
        <translation>In den letzten 12 Monaten {count}-mal dasselbe verlangt, zuerst am {day}. Für eine Ablehnung als exzessiv sind die früheren Antworten der Beleg.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked to know {count} times in the last 12 months. Two answers in 12 months are owed; a third may be declined with the reason.</source>
        <translation>In den letzten 12 Monaten {count}-mal Auskunft verlangt. Geschuldet sind zwei Antworten in 12 Monaten; eine dritte darf mit Begründung abgelehnt werden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Asked {day}</source>
        <translation>Am {day}</translation>
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
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Assumption Day</source>
        <comment>holiday</comment>
        <translation>Mariä Himmelfahrt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>At the latest {day}</source>
        <translation>Spätestens {day}</translation>
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
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>August Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Augustfeiertag</translation>
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
        <translation>Behörde für Beschäftigtendaten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Authority of the agent</source>
        <translation>Vollmacht der Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Authority of the agent confirmed by the person</source>
        <translation>Vollmacht von der Person bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Authority of the agent not shown</source>
        <translation>Vollmacht der Vertretung nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Authority of the third party received, day 0</source>
        <comment>pack</comment>
        <translation>Vollmacht der dritten Person eingegangen, Tag 0</translation>
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
        <location filename="../../resources/mailing_forms.toml"/>
        <source>Avery 5160, 30 labels of 2 5/8 by 1 in</source>
        <comment>form</comment>
        <translation>Avery 5160, 30 Etiketten zu 2 5/8 mal 1 Zoll</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>Avery L7160, 21 labels of 63.5 by 38.1 mm</source>
        <comment>form</comment>
        <translation>Avery L7160, 21 Etiketten zu 63,5 mal 38,1 mm</translation>
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
        <translation>Zurück in die Warteschlange</translation>
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
        <translation>Nur in {name} gesichert. {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>Backed up to {name} only: the second folder {second} is not there. Connect its disk, or choose another folder in the settings.</source>
        <translation>Nur in {name} gesichert: der zweite Ordner {second} ist nicht da. Schließen Sie seinen Datenträger an oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>Backed up {time}</source>
        <translation>Gesichert {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Backups</source>
        <comment>pack</comment>
        <translation>Sicherungskopien</translation>
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
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Before it removes a participant for persistent failure to comply, the Department gives 30 days’ notice and an opportunity to respond.</source>
        <comment>pack</comment>
        <translation>Bevor das US-Handelsministerium einen Teilnehmer wegen andauernder Nichteinhaltung streicht, kündigt es dies 30 Tage vorher an und gibt Gelegenheit zur Stellungnahme.</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Billing</source>
        <comment>pack</comment>
        <translation>Rechnungswesen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Billing and payment data</source>
        <comment>pack</comment>
        <translation>Rechnungs- und Zahlungsdaten</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Boxing Day</source>
        <comment>holiday</comment>
        <translation>Zweiter Weihnachtstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Bring back the shipped ones</source>
        <translation>Mitgelieferte zurückholen</translation>
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
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>By video or telephone</source>
        <translation>Per Video oder Telefon</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>By {name}</source>
        <translation>Von {name}</translation>
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
        <location filename="../../resources/mailing_forms.toml"/>
        <source>C4 envelope</source>
        <comment>form</comment>
        <translation>Umschlag C4</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>C4 flat</source>
        <translation>C4, flach</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>C5 envelope</source>
        <comment>form</comment>
        <translation>Umschlag C5</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>CAN-SPAM, 10 business days</source>
        <comment>rule</comment>
        <translation>CAN-SPAM, 10 Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, 45 days</source>
        <comment>rule</comment>
        <translation>CCPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, confirm receipt in 10 business days</source>
        <comment>rule</comment>
        <translation>CCPA, Eingang in 10 Arbeitstagen bestätigen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, do not ask again for 12 months</source>
        <comment>rule</comment>
        <translation>CCPA, 12 Monate nicht erneut fragen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, keep the record for 24 months</source>
        <comment>rule</comment>
        <translation>CCPA, Aufzeichnung 24 Monate behalten</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, opt-out or limit in 15 business days</source>
        <comment>rule</comment>
        <translation>CCPA, Opt-out oder Einschränkung in 15 Arbeitstagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, publish the figures by July 1</source>
        <comment>rule</comment>
        <translation>CCPA, Zahlen bis 1. Juli veröffentlichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Cal. Civ. Code § 1798.130(b)</source>
        <translation>Cal. Civ. Code § 1798.130(b)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Cal. Civ. Code § 1798.83(c)</source>
        <translation>Cal. Civ. Code § 1798.83(c)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Calendar year before</source>
        <translation>Kalenderjahr davor</translation>
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
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Called back on the number on file</source>
        <translation>Unter der hinterlegten Nummer zurückgerufen</translation>
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
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Came in person with a paper</source>
        <translation>Persönlich mit Ausweis erschienen</translation>
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
        <translation>&amp;Falldatei aus einem Archiv…</translation>
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
        <location filename="../../privdesk/ui/place_watch.py"/>
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
        <translation>Fallnummer</translation>
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
        <translation>Ursache erfasst</translation>
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
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Changed</source>
        <comment>news</comment>
        <translation>Geändert</translation>
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
        <translation>Zeichen {place} ist der Buchstabe {char}, wo eine Ziffer steht.{hint}</translation>
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
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Check the files that only prove identity. Their name and content go for good when the case is closed, or {days} days after identity was verified.</source>
        <translation>Haken Sie die Dateien an, die nur die Identität nachweisen. Name und Inhalt werden endgültig gelöscht, wenn der Fall geschlossen wird, oder {days} Tage nachdem die Identität bestätigt wurde.</translation>
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
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Choose another &amp;place…</source>
        <translation>Anderen &amp;Ort wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>Choose at least one letter that has an address.</source>
        <translation>Wählen Sie mindestens einen Brief mit Anschrift.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose at least one right that the person asks for.</source>
        <translation>Wählen Sie mindestens ein Recht, das die Person geltend macht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Choose files of this case.</source>
        <translation>Wählen Sie Dateien dieses Falls.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Choose how it ended.</source>
        <translation>Wählen Sie, wie es endete.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Choose the case that the message belongs to.</source>
        <translation>Wählen Sie den Fall, zu dem die Nachricht gehört.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose the framework that the complaint relies on.</source>
        <translation>Wählen Sie das Rahmenwerk, auf das sich die Beschwerde stützt.</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Christmas Day</source>
        <comment>holiday</comment>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Christmas Eve</source>
        <comment>holiday</comment>
        <translation>Heiligabend</translation>
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
        <translation>Frist ruht: Klärung angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock paused: proof of identity asked for</source>
        <translation>Frist ruht: Identitätsnachweis angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock runs again</source>
        <translation>Frist läuft wieder</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts after the notice of costs</source>
        <translation>Frist beginnt nach der Kostenmitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the authority</source>
        <translation>Frist beginnt mit der Vollmacht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the fee</source>
        <translation>Frist beginnt mit der Gebühr</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the proof of identity</source>
        <translation>Frist beginnt mit dem Identitätsnachweis</translation>
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
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Close</source>
        <comment>step</comment>
        <translation>Abschließen</translation>
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
        <translation>Ohne Antwort abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Closed {day} without an answer.</source>
        <translation>Abgeschlossen {day} ohne Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: the case is closed, and the day is missing.</source>
        <translation>Abgeschlossen: der Fall ist abgeschlossen, und der Tag fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: {day} lies before the answer.</source>
        <translation>Abgeschlossen: {day} liegt vor der Antwort.</translation>
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
        <translation>Schließtage gespeichert. {words}</translation>
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
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Co&amp;vers</source>
        <translation>&amp;Umfasst</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Colorado CPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Colorado CPA, Einspruch in 45 Tagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, keep the record for 24 months</source>
        <comment>rule</comment>
        <translation>Colorado CPA, Aufzeichnung 24 Monate behalten</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Columbus Day</source>
        <comment>holiday</comment>
        <translation>Kolumbus-Tag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/tables.py"/>
        <source>Column {column_letters}</source>
        <translation>Spalte {column_letters}</translation>
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
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Comes with Privdesk</source>
        <translation>Wird mit Privdesk geliefert</translation>
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
        <translation>Erläuterung zu {title} gespeichert</translation>
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
        <translation>Zwingende schutzwürdige Gründe</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Complainant</source>
        <translation>Beschwerdeführende Person</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Complaint or referral reached the panel</source>
        <comment>pack</comment>
        <translation>Beschwerde oder Verweisung beim Gremium eingegangen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Complaint reached the Department</source>
        <comment>pack</comment>
        <translation>Beschwerde beim Ministerium eingegangen</translation>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Complexity and number of requests</source>
        <comment>pack</comment>
        <translation>Komplexität und Anzahl der Anträge</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Complexity of the request</source>
        <comment>pack</comment>
        <translation>Komplexität des Antrags</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Comply &amp;by</source>
        <translation>Um&amp;zusetzen bis</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Comply with the advice of a DPA, 25 days</source>
        <comment>rule</comment>
        <translation>Empfehlung einer Behörde umsetzen, 25 Tage</translation>
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
        <translation>Bedingung von Anhang I geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Confidential commercial information</source>
        <translation>Vertrauliche Geschäftsinformationen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Connecticut DPA, 45 days</source>
        <comment>rule</comment>
        <translation>Connecticut DPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Connecticut DPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Connecticut DPA, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Contacts and covered entities on the List are right</source>
        <comment>pack</comment>
        <translation>Kontakte und einbezogene Einheiten stehen richtig auf der Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Contribution to the Annex I Arbitral Fund is paid</source>
        <comment>pack</comment>
        <translation>Der Beitrag zum Schiedsfonds nach Anhang I ist gezahlt</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Cookies and tracking, advertising and analytics partners</source>
        <comment>pack</comment>
        <translation>Cookies und Tracking, Werbe- und Analysepartner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy &amp;without personal data…</source>
        <translation>&amp;Kopie ohne personenbezogene Daten…</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/place_watch.py"/>
        <source>Copy of what is open</source>
        <translation>Kopie dessen, was offen ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Copy printed</source>
        <translation>Kopie gedruckt</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Corpus Christi</source>
        <comment>holiday</comment>
        <translation>Fronleichnam</translation>
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
        <source>Correct a &amp;word…</source>
        <translation>Ein &amp;Wort korrigieren…</translation>
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
        <location filename="../../privdesk/ui/widgets/letter_edit.py"/>
        <source>Correct “{word}”…</source>
        <translation>„{word}“ korrigieren…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Corrected by a new letter</source>
        <translation>Durch neuen Brief berichtigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Corrected since: {numbers}{more}.</source>
        <translation>Seither berichtigt: {numbers}{more}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Correction of {number} begun</source>
        <translation>Berichtigung von {number} begonnen</translation>
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
        <translation>Kurier</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Customer Support</source>
        <comment>pack</comment>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Customer accounts</source>
        <comment>pack</comment>
        <translation>Kundenkonten</translation>
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
        <translation>&amp;Termine in den Akten</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>DL envelope</source>
        <comment>form</comment>
        <translation>Umschlag DL</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>DPF complaint</source>
        <translation>DPF-Beschwerde</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>DPF complaint, 45 days</source>
        <comment>rule</comment>
        <translation>DPF-Beschwerde, 45 Tage</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>DPF re-certification</source>
        <comment>pack</comment>
        <translation>DPF-Rezertifizierung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>DPF re-certification, 12 months</source>
        <comment>rule</comment>
        <translation>DPF-Rezertifizierung, 12 Monate</translation>
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
        <translation>Daten für die Antwort gepackt</translation>
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
        <translation>Daten einer dritten Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data of another person</source>
        <translation>Daten einer anderen Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Data of {number} packed</source>
        <translation>Daten zu {number} gepackt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Data protection authority</source>
        <translation>Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Data received from business partners</source>
        <comment>pack</comment>
        <translation>Daten von Geschäftspartnern</translation>
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
        <translation>Datenquelle angefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source exempt</source>
        <translation>Datenquelle ausgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source opened again</source>
        <translation>Datenquelle wieder geöffnet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Data sources asked</source>
        <translation>Datenquellen angefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Data sources searched</source>
        <translation>Durchsuchte Datenquellen</translation>
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
        <translation>In der Mitteilung genanntes Datum</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Date in the JAMS notice</source>
        <comment>rule</comment>
        <translation>Datum der JAMS-Mitteilung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Date in the authority’s letter</source>
        <comment>rule</comment>
        <translation>Datum im Schreiben der Behörde</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Date in the notice of the recourse mechanism</source>
        <comment>rule</comment>
        <translation>Datum in der Mitteilung der Beschwerdestelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of our earlier letter</source>
        <translation>Datum unseres früheren Schreibens</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the acknowledgment</source>
        <translation>Datum der Eingangsbestätigung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the answer</source>
        <translation>Datum der Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the deadline</source>
        <translation>Datum der Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the decision</source>
        <translation>Datum der Entscheidung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the letter</source>
        <translation>Datum des Briefs</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date received</source>
        <translation>Eingangstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Date set</source>
        <translation>Datum gesetzt</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Day After Thanksgiving</source>
        <comment>holiday</comment>
        <translation>Tag nach Thanksgiving</translation>
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
        <translation>Eingangstag berichtigt auf {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {days}.</source>
        <translation>Tag {days}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Day {length}</source>
        <translation>Tag {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {number} of {length}. Answer due {due}.</source>
        <translation>Tag {number} von {length}. Antwort fällig {due}.</translation>
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
        <location filename="../../privdesk/domain/figures/days_chart.py"/>
        <source>Days to answer, a bar for each day</source>
        <translation>Tage bis zur Antwort, ein Balken je Tag</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/days_chart.py"/>
        <source>Days to answer, each complaint a dot</source>
        <translation>Tage bis zur Antwort, ein Punkt je Beschwerde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Deadline: {title}</source>
        <translation>Frist: {title}</translation>
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
        <translation>Verstorben</translation>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Delaware PDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Delaware PDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Delaware PDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Delaware PDPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Delete a child’s data</source>
        <comment>rule</comment>
        <translation>Daten eines Kindes löschen</translation>
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
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Department of Commerce reports to the DPA, 90 days</source>
        <comment>rule</comment>
        <translation>US-Handelsministerium berichtet der Behörde, 90 Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Dictionar&amp;ies…</source>
        <translation>Wörterb&amp;ücher…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Disclosures to third parties and service providers</source>
        <comment>pack</comment>
        <translation>Offenlegungen an Dritte und Dienstleister</translation>
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
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
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
        <translation>Erledigt {day}{late}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Done, day {elapsed}</source>
        <translation>Erledigt, Tag {elapsed}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Dossier made for {title}</source>
        <translation>Dossier erstellt: {title}</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Draft</source>
        <comment>step</comment>
        <translation>Entwerfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>Draft discarded</source>
        <translation>Entwurf verworfen</translation>
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
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Drafts in work</source>
        <translation>Entwürfe in Arbeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
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
        <translation>Frist der Mitteilung</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
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
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
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
        <translation>E-Mail der Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>E-mail out</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>E-mail: “{cut}”. {sentence}</source>
        <translation>E-Mail: „{cut}“. {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>EU DPA</source>
        <translation>EU-Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>EU data protection authority</source>
        <translation>EU-Datenschutzbehörde</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Easter Monday</source>
        <comment>holiday</comment>
        <translation>Ostermontag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Easter Sunday</source>
        <comment>holiday</comment>
        <translation>Ostersonntag</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Employee data goes to the DPA and never to JAMS. Log the referral of the DPA.</source>
        <translation>Beschäftigtendaten gehen an die Datenschutzbehörde und nie an JAMS. Erfassen Sie die Verweisung der Behörde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data goes to the DPA, never to JAMS.</source>
        <translation>Beschäftigtendaten gehen an die Datenschutzbehörde, nie an JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data: the DPA has authority.</source>
        <translation>Beschäftigtendaten: zuständig ist die Datenschutzbehörde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Empty for now</source>
        <translation>Leer für jetzt</translation>
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
        <location filename="../../privdesk/letters/languages.py"/>
        <source>English (UK)</source>
        <comment>language</comment>
        <translation>Englisch (UK)</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>English (US)</source>
        <comment>language</comment>
        <translation>Englisch (US)</translation>
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
        <translation>Geben Sie einen Tag am oder nach dem Ende des Falls ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Enter a day, such as 11/20, or leave it empty.</source>
        <translation>Geben Sie einen Tag ein, etwa 20.11., oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Enter a time, such as 9:45.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 9:45.</translation>
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
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
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
        <translation>Geben Sie den Tag ein, an dem es endete.</translation>
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
        <translation>Geben Sie beim Fall das Aktenzeichen der Gegenseite ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Enter tracking numbers</source>
        <translation>Nummern eingeben</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Epiphany</source>
        <comment>holiday</comment>
        <translation>Heilige Drei Könige</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Escalated: {number}</source>
        <translation>Weitergeführt: {number}</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Europe Day</source>
        <comment>holiday</comment>
        <translation>Europatag</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Every character can be printed</source>
        <translation>Jedes Zeichen lässt sich drucken</translation>
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
        <translation>Jede Zeile ist schon in der Falldatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Every value is known</source>
        <translation>Jeder Wert ist bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>Every word is in the dictionary.</source>
        <translation>Jedes Wort steht im Wörterbuch.</translation>
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
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Evidence of identity</source>
        <translation>Nachweis der Identität</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted</source>
        <translation>Identitätsnachweis gelöscht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted after {kept_days} days: {many}</source>
        <translation>Identitätsnachweise nach {kept_days} Tagen gelöscht: {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Evidence of identity…</source>
        <translation>Nachweis der Identität…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Example: {words}</source>
        <translation>Beispiel: {words}</translation>
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
        <translation>Verlängern Sie zuerst eine Frist des Falls.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extend, with a notice to the person</source>
        <translation>Verlängern, mit Mitteilung an die Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extended date</source>
        <translation>Verlängertes Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Extended from {day}</source>
        <translation>Verlängert ab {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} business days from day 0</source>
        <translation>Verlängert auf {count} Arbeitstage ab Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} calendar days from day 0</source>
        <translation>Verlängert auf {count} Kalendertage ab Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} months from day 0</source>
        <translation>Verlängert auf {count} Monate ab Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Extended to {period} from day 0</source>
        <translation>Verlängert auf {period} ab Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extension reason</source>
        <translation>Grund der Verlängerung</translation>
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
        <translation>Tatsachen erfasst</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Fee is paid and the submission is finalized</source>
        <comment>pack</comment>
        <translation>Die Gebühr ist gezahlt und die Einreichung abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Fee received, day 0</source>
        <comment>pack</comment>
        <translation>Gebühr eingegangen, Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Fields are filled with what the case says: {fields} and all others of letters. An ellipsis (…) is a blank that is filled by hand.</source>
        <translation>Felder werden mit den Angaben des Falls gefüllt: {fields} und alle anderen der Briefe. Auslassungspunkte (…) sind eine Lücke, die von Hand gefüllt wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the subject</source>
        <translation>Felder des Betreffs</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the text</source>
        <translation>Felder des Textes</translation>
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
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>File checked</source>
        <translation>Datei geprüft</translation>
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
        <location filename="../../privdesk/storage/verify.py"/>
        <source>File {file_id} was changed after it was attached.</source>
        <translation>Datei {file_id} wurde nach dem Anhängen geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Filed on {number}</source>
        <translation>Abgelegt bei {number}</translation>
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
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Files: {names}</source>
        <translation>Dateien: {names}</translation>
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
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Final</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Final</source>
        <comment>since</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize this letter?</source>
        <translation>Diesen Brief fertigstellen?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Finalized &amp;by</source>
        <translation>Fertiggestellt &amp;von</translation>
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
        <translation>Erster Ordner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter of fiscal {year}</source>
        <translation>Erstes Quartal des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter {year}</source>
        <translation>Erstes Quartal {year}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>First reply to the authority</source>
        <comment>rule</comment>
        <translation>Erste Antwort an die Behörde</translation>
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
        <translation>Geschäftsjahr {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Fixed</source>
        <comment>news</comment>
        <translation>Behoben</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Florida Digital Bill of Rights, 45 days</source>
        <comment>rule</comment>
        <translation>Florida Digital Bill of Rights, 45 Tage</translation>
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
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Foreign keys cannot be switched on in this build of SQLite.</source>
        <translation>In diesem SQLite lassen sich Fremdschlüssel nicht einschalten.</translation>
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
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Four unrelated words are best.</source>
        <translation>Am besten sind vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter of fiscal {year}</source>
        <translation>Viertes Quartal des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter {year}</source>
        <translation>Viertes Quartal {year}</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Framework: a complaint needs the framework that it relies on.</source>
        <translation>Rahmenwerk: eine Beschwerde braucht das Rahmenwerk, auf das sie sich stützt.</translation>
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
        <location filename="../../privdesk/letters/languages.py"/>
        <source>French</source>
        <comment>language</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>From figure to figure</source>
        <translation>Von Zahl zu Zahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>From memory. Check it before you rely on it</source>
        <translation>Aus dem Gedächtnis. Vor Gebrauch prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>From {day}, or after our answer.</source>
        <translation>Ab {day} oder nach unserer Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>From {sender}</source>
        <translation>Von {sender}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Future processing conforms</source>
        <translation>Künftige Verarbeitung ist konform</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>GDPR Art. 12(5); DPF Supplemental Principle 8.g</source>
        <translation>Art. 12 Abs. 5 DSGVO; DPF, Zusatzgrundsatz 8.g</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>GDPR, one month</source>
        <comment>rule</comment>
        <translation>DSGVO, ein Monat</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>GDPR, refusal within one month</source>
        <comment>rule</comment>
        <translation>DSGVO, Ablehnung binnen eines Monats</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>German</source>
        <comment>language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>German (Switzerland)</source>
        <comment>language</comment>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>German Unity Day</source>
        <comment>holiday</comment>
        <translation>Tag der Deutschen Einheit</translation>
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
        <translation>Gibraltar Regulatory Authority</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Give bac&amp;k…</source>
        <translation>Zurüc&amp;kgeben…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Give postal codes their &amp;zeros back</source>
        <translation>&amp;Postleitzahlen ihre Nullen zurückgeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Give the reason for the extension. The notice must tell it to the person.</source>
        <translation>Nennen Sie den Grund der Verlängerung. Die Mitteilung muss ihn der Person sagen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Give {number} back?</source>
        <translation>{number} zurückgeben?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Go on in a &amp;copy</source>
        <translation>In einer &amp;Kopie weitermachen</translation>
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
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Good Friday</source>
        <comment>holiday</comment>
        <translation>Karfreitag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Grounds</source>
        <translation>Gründe</translation>
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
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Handled slowly</source>
        <translation>Langsam bearbeitet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
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
        <translation>Von der Löschung ausgenommen</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Holy Saturday</source>
        <comment>holiday</comment>
        <translation>Karsamstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>How to reach the office</source>
        <translation>Wie die Stelle zu erreichen ist</translation>
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
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Hunspell-Wörterbuch (*.dic)</translation>
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
        <location filename="../../resources/policies/neutral.toml"/>
        <source>IT</source>
        <comment>pack</comment>
        <translation>IT</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>IT Operations</source>
        <comment>pack</comment>
        <translation>IT-Betrieb</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Identity is not verified, so no data can go out.</source>
        <translation>Die Identität ist nicht bestätigt; deshalb dürfen keine Daten hinaus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Identity is to be verified: it was settled for one of the two only.</source>
        <translation>Die Identität ist zu prüfen: sie war nur für einen der beiden geklärt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Identity not confirmed</source>
        <translation>Identität nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Identity not verified</source>
        <translation>Identität nicht bestätigt</translation>
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
        <translation>Identität bestätigt</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Immaculate Conception</source>
        <comment>holiday</comment>
        <translation>Mariä Empfängnis</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Independence Day</source>
        <comment>holiday</comment>
        <translation>Unabhängigkeitstag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Indiana CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Indiana CDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Indiana CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Indiana CDPA, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Individuals are told of the in-house complaint route</source>
        <comment>pack</comment>
        <translation>Auf den hausinternen Beschwerdeweg wird hingewiesen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Individuals are told of the independent recourse mechanism</source>
        <comment>pack</comment>
        <translation>Auf die unabhängige Beschwerdestelle wird hingewiesen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Inquiries of the Department were answered promptly</source>
        <comment>pack</comment>
        <translation>Anfragen des US-Handelsministeriums wurden umgehend beantwortet</translation>
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
        <translation>International</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Iowa CDPA, 90 days</source>
        <comment>rule</comment>
        <translation>Iowa CDPA, 90 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Iowa CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Iowa CDPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>It becomes void and stays on record. A new version with its text is a draft.</source>
        <translation>Er wird ungültig und bleibt in den Akten. Eine neue Fassung mit seinem Text ist ein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>It cannot end before the notice was delivered.</source>
        <translation>Es kann nicht enden, bevor die Mitteilung zugestellt war.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It conforms to the Principles</source>
        <comment>pack</comment>
        <translation>Sie entspricht den Grundsätzen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It covers every framework that the office takes part in</source>
        <comment>pack</comment>
        <translation>Sie umfasst jedes Rahmenwerk, an dem die Stelle teilnimmt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>It does not count, and it stays on record.</source>
        <translation>Er zählt nicht und bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>It does not say “{lost}”.</source>
        <translation>Er sagt nicht „{lost}“.</translation>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>It gets its number, and the text can no longer be changed. It stays in the house until a second person approves it.</source>
        <translation>Er erhält seine Nummer, und der Text lässt sich nicht mehr ändern. Er bleibt im Haus, bis ihn eine zweite Person freigibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>It gets no case number and is not counted. The message itself is not copied: the case file keeps this note and a digest by which it is known again.</source>
        <translation>Sie erhält keine Fallnummer und wird nicht gezählt. Die Nachricht selbst wird nicht kopiert: die Falldatei behält diese Notiz und eine Prüfsumme, an der sie wiedererkannt wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/paper_work.py"/>
        <source>It has no page.</source>
        <translation>Sie hat keine Seite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/reading.py"/>
        <source>It is damaged, or no PDF.</source>
        <translation>Die Datei ist beschädigt oder kein PDF.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>It is final already.</source>
        <translation>Er ist schon fertig.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It is fully implemented</source>
        <comment>pack</comment>
        <translation>Sie ist vollständig umgesetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>It is no picture that can be read.</source>
        <translation>Das ist kein Bild, das gelesen werden kann.</translation>
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
        <translation>Sie steht nicht auf der Sperrliste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>It is not there now.</source>
        <translation>Er ist gerade nicht da.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>It is on the suppression list already</source>
        <translation>Steht schon auf der Sperrliste</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/reading.py"/>
        <source>It is protected by a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>It is safe there, but slower, and not checked by itself. Better keep it on this computer, with the second folder for backups on that drive.</source>
        <translation>Dort ist sie sicher, aber langsamer, und wird nicht von selbst geprüft. Besser liegt sie auf diesem Rechner und der zweite Ordner für Sicherungen auf jenem Laufwerk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>It is too large to look into. Save it to open it.</source>
        <translation>Zu groß zum Hineinsehen. Speichern Sie die Datei, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It means</source>
        <translation>Es bedeutet</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/apart.py"/>
        <source>It needs too much memory, or breaks what draws it.</source>
        <translation>Die Datei braucht zu viel Speicher oder bringt das Zeichenprogramm zum Absturz.</translation>
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
        <location filename="../../privdesk/pdf/apart.py"/>
        <source>It takes too long to draw.</source>
        <translation>Das Zeichnen dauert zu lange.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>Italian</source>
        <comment>language</comment>
        <translation>Italienisch</translation>
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
        <translation>Der Inhalt wurde gelöscht, als er nicht mehr gebraucht wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Its day of mailing stays. Send it again as a copy once there is a new address.</source>
        <translation>Der Versandtag bleibt. Senden Sie ihn als Kopie erneut, sobald es eine neue Anschrift gibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Its day of review has passed. Read it before it goes out, or have it reviewed.</source>
        <translation>Der Tag der Prüfung ist vorbei. Lesen Sie ihn vor dem Versand oder lassen Sie ihn prüfen.</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>June Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Junifeiertag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Juneteenth National Independence Day</source>
        <comment>holiday</comment>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Kentucky CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Kentucky CDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Kentucky CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Kentucky CDPA, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Kept as evidence of identity</source>
        <translation>Als Identitätsnachweis aufbewahrt</translation>
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
        <translation>Art: nichts sagt, was es ist.</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Labor Day</source>
        <comment>holiday</comment>
        <translation>Tag der Arbeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Lacking</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Lacking: {names}</source>
        <translation>Fehlt: {names}</translation>
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
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Last certification finalized</source>
        <comment>pack</comment>
        <translation>Letzte Zertifizierung abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Last day of the calendar year</source>
        <comment>pack</comment>
        <translation>Letzter Tag des Kalenderjahrs</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
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
        <translation>Überfällig, heute</translation>
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
        <translation>Überfällig seit {due}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Late&amp;r</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Law that applies: {value}</source>
        <translation>Geltendes Recht: {value}</translation>
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
        <location filename="../../privdesk/services/imports/lexicon.py"/>
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
        <translation>In dieser Ausfertigung ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Left out: {reason}</source>
        <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Legal</source>
        <comment>pack</comment>
        <translation>Recht</translation>
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
        <translation>Brief</translation>
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
        <translation>Briefkopf gespeichert</translation>
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
        <translation>Briefe, dann Begleitliste</translation>
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
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Letters need no second person any more. Those that wait still do.</source>
        <translation>Briefe brauchen keine zweite Person mehr. Wer schon wartet, wartet weiter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Letters need the approval of a second person from now on.</source>
        <translation>Briefe brauchen von nun an die Freigabe einer zweiten Person.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>Letters on their way</source>
        <translation>Briefe auf dem Weg</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/mail_rows.py"/>
        <source>Letters or papers hang on this case, so it stays.</source>
        <translation>An diesem Fall hängen Briefe oder Papiere; er bleibt deshalb.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Letters that need a second person</source>
        <translation>Briefe, die eine zweite Person brauchen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>Letters to send, per day</source>
        <translation>Briefe je Tag</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>LibreOffice brings dictionaries along, and so do packages such as hunspell-de-de and hunspell-it. Or add the .dic file of a Hunspell dictionary that lies beside its .aff file.</source>
        <translation>LibreOffice bringt Wörterbücher mit, ebenso Pakete wie hunspell-de-de und hunspell-it. Oder fügen Sie die .dic-Datei eines Hunspell-Wörterbuchs hinzu, die neben ihrer .aff-Datei liegt.</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} of the address does not fit the page. Shorten it.</source>
        <translation>Zeile {line} der Anschrift passt nicht auf die Seite. Kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} of the address does not fit the window. Shorten it or use a flat envelope.</source>
        <translation>Zeile {line} der Anschrift passt nicht ins Fenster. Kürzen Sie sie oder nehmen Sie einen flachen Umschlag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} still says {shown}. Write what belongs there.</source>
        <translation>Zeile {line} sagt noch {shown}. Schreiben Sie, was dort hingehört.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Line {line}: </source>
        <translation>Zeile {line}: </translation>
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
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>Line {number} holds it. </source>
        <translation>Sie steht in Zeile {number}. </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>Lines of the draft only: {added}. Lines of the template only: {gone}.</source>
        <translation>Zeilen nur im Entwurf: {added}. Zeilen nur in der Vorlage: {gone}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Link in the posted statement leads to the filing page</source>
        <comment>pack</comment>
        <translation>Der Link in der veröffentlichten Erklärung führt zur Einreichungsseite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Linked cases</source>
        <translation>Verknüpfte Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Linked with {number}</source>
        <translation>Verknüpft mit {number}</translation>
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
        <translation>Anhang-I-Mitteilung erfassen</translation>
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
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Log event</source>
        <translation>Ereignis erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Looked at &amp;by</source>
        <translation>Angesehen &amp;von</translation>
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
        <translation>Sieht aus wie {where}: gleiche Art, gleicher Eingangstag, gleiche Person.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Loss compensated</source>
        <translation>Schaden ersetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>MMM d, yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>MMM yy</source>
        <comment>date</comment>
        <translation>MMM yy</translation>
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
        <translation>d. MMMM yyyy</translation>
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
        <translation>Für ungültig erklärt</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Mail and earlier cases of the privacy office</source>
        <comment>pack</comment>
        <translation>Post und frühere Fälle der Datenschutzstelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Mail came {day}</source>
        <translation>Post kam {day}</translation>
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
        <translation>Versandt in den letzten 7 Tagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Mailed since {day}</source>
        <translation>Versandt seit {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Mailed, tracking number missing</source>
        <translation>Versandt, Sendungsnummer fehlt</translation>
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
        <translation>Ein Versandtag für alle</translation>
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
        <translation>Markierung auf Seite {page} zurückgenommen</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing</source>
        <comment>pack</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing lists and preferences</source>
        <comment>pack</comment>
        <translation>Marketinglisten und -einstellungen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Marketing mail, SMS and e-mail preferences</source>
        <comment>pack</comment>
        <translation>Marketingpost, SMS und E-Mail-Einstellungen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing messages stop within 10 business days after the opt-out came in. Monday to Friday count, and no holiday gives relief.</source>
        <comment>pack</comment>
        <translation>Werbung endet binnen 10 Arbeitstagen, nachdem der Widerspruch eingegangen ist. Montag bis Freitag zählen, und kein Feiertag verschafft Aufschub.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Marketing messages stop within 10 business days after the opt-out came in. The law does not say what a business day is, so Monday to Friday count and no holiday gives relief. Our own target is 2 business days.</source>
        <comment>pack</comment>
        <translation>Werbung endet binnen 10 Arbeitstagen, nachdem der Widerspruch eingegangen ist. Das Gesetz sagt nicht, was ein Arbeitstag ist; daher zählen Montag bis Freitag, und kein Feiertag verschafft Aufschub. Unser eigenes Ziel sind 2 Arbeitstage.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Marketing opt-out</source>
        <translation>Widerspruch gegen Werbung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing opt-out, 10 business days</source>
        <comment>rule</comment>
        <translation>Werbewiderspruch, 10 Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Martin Luther King Jr. Day</source>
        <comment>holiday</comment>
        <translation>Martin-Luther-King-Tag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Maryland ODPA, 45 days</source>
        <comment>rule</comment>
        <translation>Maryland ODPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Maryland ODPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Maryland ODPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Matched with {number}</source>
        <translation>Zugeordnet zu {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Maundy Thursday</source>
        <comment>holiday</comment>
        <translation>Gründonnerstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>May Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Maifeiertag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>May Day</source>
        <comment>holiday</comment>
        <translation>Erster Mai</translation>
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
        <translation>Median Tage bis Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mediation</source>
        <comment>annex</comment>
        <translation>Mediation</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Memorial Day</source>
        <comment>holiday</comment>
        <translation>Memorial Day</translation>
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
        <translation>Zusammengeführt mit {display_name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Merged into {number}</source>
        <translation>Zusammengeführt in {number}</translation>
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
        <translation>Begründetheit erfasst</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Merit: {merit}</source>
        <translation>Begründetheit: {merit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Message without a subject</source>
        <translation>Nachricht ohne Betreff</translation>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Minnesota CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Minnesota CDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Minnesota CDPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Minnesota CDPA, Einspruch in 45 Tagen</translation>
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
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Montana CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Montana CDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Montana CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Montana CDPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet</source>
        <translation>Morgenblatt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet printed</source>
        <translation>Morgenblatt gedruckt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet, {day}</source>
        <translation>Morgenblatt, {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Moved</source>
        <translation>Verzogen</translation>
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
        <location filename="../../privdesk/services/casework.py"/>
        <source>Name at least one ground before you refuse {right}.</source>
        <translation>Nennen Sie mindestens einen Grund, bevor Sie ablehnen: {right}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Name at least one ground before you refuse {word}.</source>
        <translation>Nennen Sie mindestens einen Grund, bevor Sie ablehnen: {word}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/person.py"/>
        <source>Name not given</source>
        <translation>Name nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Name of the agent</source>
        <translation>Name der Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the office</source>
        <translation>Name der Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
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
        <translation>Benennen Sie den Tag, etwa Brückentag. Erklärungen von Daten nennen ihn.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Name who signs before you finalize.</source>
        <translation>Nennen Sie vor dem Fertigstellen, wer unterschreibt.</translation>
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
        <translation>Name, Datenschutzbeauftragte, Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Name, street and town are needed to mail a letter.</source>
        <translation>Name, Straße und Ort sind nötig, um einen Brief zu versenden.</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>National Day</source>
        <comment>holiday</comment>
        <translation>Nationalfeiertag</translation>
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
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Near it are: {names}.</source>
        <translation>Ähnlich sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Nebraska DPA, 45 days</source>
        <comment>rule</comment>
        <translation>Nebraska DPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Nebraska DPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Nebraska DPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Hampshire privacy act, 45 days</source>
        <comment>rule</comment>
        <translation>New Hampshire Privacy Act, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Hampshire privacy act, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>New Hampshire Privacy Act, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Jersey DPA, 45 days</source>
        <comment>rule</comment>
        <translation>New Jersey DPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Jersey DPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>New Jersey DPA, Einspruch in 45 Tagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>New Year's Day</source>
        <comment>holiday</comment>
        <translation>Neujahr</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>New Year's Eve</source>
        <comment>holiday</comment>
        <translation>Silvester</translation>
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
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
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
        <location filename="../../privdesk/ui/views/today_rail.py"/>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Next: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
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
        <translation>Kein JAMS-Fall ist aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>No PDF file and no picture is on this case.</source>
        <translation>Zu diesem Fall gibt es keine PDF-Datei und kein Bild.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>No address</source>
        <translation>Keine Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>No annual duty begins today</source>
        <translation>Heute beginnt keine Jahrespflicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>No backup there yet.</source>
        <translation>Dort ist noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the disk of {name} is full. Earlier backups are still there. Free some space, or choose another folder.</source>
        <translation>Keine Sicherung: der Datenträger von {name} ist voll. Frühere Sicherungen sind noch da. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the folder {name} cannot be written. Check that it is there, or choose another.</source>
        <translation>Keine Sicherung: in den Ordner {name} lässt sich nicht schreiben. Prüfen Sie, ob er da ist, oder wählen Sie einen anderen.</translation>
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
        <translation>Kein Fall ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>No case is selected.</source>
        <translation>Kein Fall ist ausgewählt.</translation>
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
        <translation>Keine Frist dieses Falls kennt das: die Daten bleiben und zählen weiter. Setzen Sie den Fall stattdessen auf Wartend.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column holds the day of receipt. Choose it.</source>
        <translation>Keine Spalte enthält den Eingangstag. Wählen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>No column holds values of a list</source>
        <translation>Keine Spalte enthält Werte einer Liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column says what each row is. Choose one, or a kind for all rows.</source>
        <translation>Keine Spalte sagt, was jede Zeile ist. Wählen Sie eine oder eine Art für alle Zeilen.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>No commercial e-mail goes to an address more than 10 business days after it opted out.</source>
        <comment>pack</comment>
        <translation>Spätestens 10 Arbeitstage nach dem Widerspruch geht keine Werbe-E-Mail mehr an die Adresse.</translation>
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
        <location filename="../../privdesk/services/replaced.py"/>
        <source>No copy of {name} was made: the folder cannot be written. Choose another.</source>
        <translation>Es wurde keine Kopie von {name} gemacht: Der Ordner lässt sich nicht beschreiben. Wählen Sie einen anderen.</translation>
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
        <translation>Kein Antworttag; genommen wird der Tag des Abschlusses.</translation>
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
        <translation>Kein früheres Schiedsverfahren ist aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>No evidence of identity any more</source>
        <translation>Kein Nachweis der Identität mehr</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>No evidence of identity is due</source>
        <translation>Kein Identitätsnachweis ist fällig</translation>
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
        <translation>Keine Art gefunden. Beginnen Sie mit access, correct, delete, complaint oder einer anderen Art.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>No letter</source>
        <translation>Kein Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No letter fits all of these cases</source>
        <translation>Kein Brief passt zu allen diesen Fällen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>No letter is in {code}. There are: {known}.</source>
        <translation>Kein Brief ist auf {code}. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>No letter is left for this number.</source>
        <translation>Für diese Nummer ist kein Brief übrig.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is ready to print.</source>
        <translation>Kein Brief ist druckbereit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is selected.</source>
        <translation>Kein Brief ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>No letter matches</source>
        <translation>Kein Brief passt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>No letter of this case has left the house.</source>
        <translation>Kein Brief dieses Falls hat das Haus verlassen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>No letter waits for approval.</source>
        <translation>Kein Brief wartet auf Freigabe.</translation>
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
        <translation>Nicht mehr von der Löschung ausgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>No longer linked with</source>
        <translation>Nicht mehr verknüpft mit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>No longer linked with {number}</source>
        <translation>Nicht mehr verknüpft mit {number}</translation>
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
        <translation>Neben {name} steht keine Nummer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>No number that must not leave the house</source>
        <translation>Keine Nummer, die das Haus nicht verlassen darf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>No open case has a deadline</source>
        <translation>Kein offener Fall hat eine Frist</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>No open case moves</source>
        <translation>Kein offener Fall verschiebt sich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>No open case; the latest was {number}</source>
        <translation>Kein offener Fall; der letzte war {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>No outcome is recorded for {right}. An answer says what was done.</source>
        <translation>Kein Ergebnis ist erfasst: {right}. Eine Antwort sagt, was getan wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/laws.py"/>
        <source>No pack of law “{law_id}” ships. Choose any of {names}.</source>
        <translation>Ein Rechtspaket „{law_id}“ gibt es nicht. Wählen Sie aus {names}.</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>No place to fill in is left</source>
        <translation>Keine Stelle ist mehr auszufüllen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>No policy pack “{pack_id}” ships. Choose one of {names}.</source>
        <translation>Ein Regelpaket „{pack_id}“ gibt es nicht. Wählen Sie eines von {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No re&amp;quest…</source>
        <translation>&amp;Kein Antrag…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No referral through the Department is on record.</source>
        <translation>Keine Verweisung über das Ministerium ist aufgezeichnet.</translation>
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
        <translation>Keine Zeile kann übernommen werden. Sehen Sie die Gründe an und ändern Sie Spalten oder Werte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No row is new. Nothing can be imported.</source>
        <translation>Keine Zeile ist neu. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>No row is new: {known} are in the case file already, {rejected} are rejected.</source>
        <translation>Keine Zeile ist neu: {known} sind schon in der Falldatei, {rejected} werden abgewiesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No settlement is on record.</source>
        <translation>Kein Vergleich ist aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No step is open for all of these cases</source>
        <translation>Kein Schritt steht allen diesen Fällen offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>No summary of {title} was issued.</source>
        <translation>Zu {title} wurde keine Übersicht festgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/board_reads.py"/>
        <source>No summary was issued under this number.</source>
        <translation>Unter dieser Nummer wurde keine Übersicht festgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No table is chosen</source>
        <translation>Keine Tabelle gewählt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No text</source>
        <translation>Kein Text</translation>
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
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>No word is near it</source>
        <translation>Kein ähnliches Wort</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>No {name}: {why}</source>
        <translation>Kein {name}: {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No&amp;te of the case…</source>
        <translation>N&amp;otiz zum Fall…</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>No. 10 envelope</source>
        <comment>form</comment>
        <translation>Umschlag No. 10</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Nobody has said that it was printed.</source>
        <translation>Niemand hat gesagt, dass er gedruckt wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Nobody has said whether the person is satisfied.</source>
        <translation>Niemand hat gesagt, ob die Person zufrieden ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Nobody has to sign it.</source>
        <translation>Niemand muss ihn unterschreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/quick_add.py"/>
        <source>Nobody is named. Enter who wrote, or what it is about.</source>
        <translation>Niemand ist genannt. Geben Sie ein, wer schrieb oder worum es geht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Nobody owes an answer.</source>
        <translation>Niemand schuldet eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>Nobody takes part in this case there.</source>
        <translation>Dort ist niemand an diesem Fall beteiligt.</translation>
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
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>None: spelling is not checked</source>
        <translation>Keines: Die Rechtschreibung wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not accepted</source>
        <translation>Annahme verweigert</translation>
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
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>Not approved by {name}: {reason}</source>
        <translation>Nicht freigegeben von {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not arbitrated before</source>
        <translation>Noch nicht im Schiedsverfahren</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not asked yet</source>
        <translation>Offen</translation>
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
        <translation>Nicht in einem synchronisierten Ordner, gut. {free}</translation>
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
        <translation>Unter dieser Anschrift unbekannt</translation>
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
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Not named</source>
        <translation>Nicht benannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not picked up</source>
        <translation>Nicht abgeholt</translation>
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
        <translation>Nicht gespeichert, der Datenträger ist voll. Schaffen Sie Platz; Ihr Text bleibt offen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: another file was put in the place of {name} while it was open. Go on in a copy of what is open; the other file stays as it is.</source>
        <translation>Nicht gespeichert: An die Stelle von {name} wurde eine andere Datei gelegt, während sie offen war. Machen Sie in einer Kopie dessen weiter, was offen ist; die andere Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: the log beside {name} was deleted or replaced while it was open. Go on in a copy of what is open.</source>
        <translation>Nicht gespeichert: Das Protokoll neben {name} wurde gelöscht oder ersetzt, während die Datei offen war. Machen Sie in einer Kopie dessen weiter, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Not saved: {name} was moved, deleted or replaced while it was open. Go on in a copy of what is open.</source>
        <translation>Nicht gespeichert: {name} wurde verschoben, gelöscht oder ersetzt, während die Datei offen war. Machen Sie in einer Kopie dessen weiter, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: {name} was moved, renamed or deleted while it was open. Put it back, or go on in a copy of what is open.</source>
        <translation>Nicht gespeichert: {name} wurde verschoben, umbenannt oder gelöscht, während die Datei offen war. Legen Sie sie zurück, oder machen Sie in einer Kopie dessen weiter, was offen ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not settled</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Not signed yet</source>
        <translation>Noch nicht unterschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Not the matter of {number}</source>
        <translation>Nicht die Sache von {number}</translation>
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
        <translation>Noch nicht auf Daten anderer geprüft: {names}.</translation>
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
        <translation>Notiz zum Fall geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>Nothing came out: {count} ready to print again</source>
        <translation>Nichts gedruckt: {count} wieder druckbereit</translation>
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
        <translation>Nichts hält {number} zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nothing is due this week</source>
        <translation>Diese Woche ist nichts fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
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
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked on this file.</source>
        <translation>Auf dieser Datei ist nichts markiert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>Nothing is marked on {name}. Mark what must not go out first.</source>
        <translation>Auf {name} ist nichts markiert. Markieren Sie zuerst, was nicht hinausgehen darf.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked. Draw a rectangle first.</source>
        <translation>Nichts ist markiert. Zeichnen Sie zuerst ein Rechteck.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <source>Nothing is on record in this chain yet. What comes in or goes out stands here.</source>
        <translation>In dieser Kette ist noch nichts aufgezeichnet. Was ein- oder ausgeht, steht hier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
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
        <translation>Von diesem Fall wird nichts gelöscht, bevor er endet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Nothing of this kind is logged by hand.</source>
        <translation>So etwas wird nicht von Hand eingetragen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Nothing on record says what was done. Say it in the note, or send the letter.</source>
        <translation>Nichts Aufgezeichnetes sagt, was getan wurde. Sagen Sie es in der Notiz oder senden Sie den Brief.</translation>
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
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Nothing waits for the mail.</source>
        <translation>Nichts wartet auf die Post.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Nothing waits to be mailed</source>
        <translation>Nichts wartet auf den Versand</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Nothing was decided that could be complied with.</source>
        <translation>Nichts wurde entschieden, was umzusetzen wäre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>Nothing was written, the disk is full. Free some space.</source>
        <translation>Nichts wurde geschrieben, der Datenträger ist voll. Schaffen Sie Platz.</translation>
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
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Notice delivered</source>
        <comment>pack</comment>
        <translation>Mitteilung zugestellt</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Notice of the Department received</source>
        <comment>pack</comment>
        <translation>Ankündigung des US-Handelsministeriums eingegangen</translation>
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
        <location filename="../../resources/policies/laws/eu.toml"/>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Number of requests</source>
        <comment>pack</comment>
        <translation>Anzahl der Anträge</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Objective reviews are made periodically</source>
        <comment>pack</comment>
        <translation>Regelmäßig wird objektiv überprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>October Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Oktoberfeiertag</translation>
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
        <translation>Aus: diese Datei ist nicht verschlüsselt; es gibt keinen Schlüssel zu behalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Office</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Office policy</source>
        <comment>pack</comment>
        <translation>Richtlinie der Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; 5 years as in 47 CFR § 64.1200(d)(6); the suppression list stays until revoked</source>
        <comment>pack</comment>
        <translation>Richtlinie der Stelle; 5 Jahre wie in 47 CFR § 64.1200(d)(6); die Sperrliste bleibt bis zum Widerruf</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Office policy; 6 years, as for complaints: no period is stated (Supplemental Principle 7)</source>
        <comment>pack</comment>
        <translation>Richtlinie der Stelle; 6 Jahre wie bei Beschwerden: keine Frist ist genannt (Ergänzender Grundsatz 7)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; 6 years, as long as a claim may still come</source>
        <comment>pack</comment>
        <translation>Richtlinie der Stelle; 6 Jahre, solange noch Ansprüche kommen können</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; above the 24 months of 11 CCR § 7101(a)</source>
        <comment>pack</comment>
        <translation>Richtlinie der Stelle; mehr als die 24 Monate nach 11 CCR § 7101(a)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>Office saved</source>
        <translation>Stelle gespeichert</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oklahoma consumer data privacy act, 45 days</source>
        <comment>rule</comment>
        <translation>Oklahoma Consumer Data Privacy Act, 45 Tage</translation>
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
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>One text that confirms the opt-out, without marketing, is presumed covered if it goes out within five minutes. Later needs a justification.</source>
        <comment>pack</comment>
        <translation>Eine SMS, die den Widerspruch ohne Werbung bestätigt, gilt vermutlich als zulässig, wenn sie binnen fünf Minuten hinausgeht. Später braucht sie eine Rechtfertigung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Only JAMS mediates or arbitrates under its own rules.</source>
        <translation>Nur JAMS vermittelt oder schlichtet nach eigenen Regeln.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Only a final letter that has not been mailed can be made void.</source>
        <translation>Nur ein fertiger, nicht versandter Brief lässt sich für ungültig erklären.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>Only a processor referral has a pair of letters. Correct the kind first.</source>
        <translation>Nur eine Verweisung als Auftragsverarbeiter hat ein Briefpaar. Berichtigen Sie zuerst die Art.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Only complaints, JAMS cases, arbitrations and referrals make a chain.</source>
        <translation>Nur Beschwerden, JAMS-Fälle, Schiedsverfahren und Verweisungen bilden eine Kette.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Only fields such as {{ received }} can stand between braces.</source>
        <translation>Zwischen Klammern stehen nur Felder wie {{ received }}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Only fields such as {{ received }}, conditions and text blocks can stand between braces.</source>
        <translation>Zwischen Klammern stehen nur Felder wie {{ received }}, Bedingungen und Textbausteine.</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
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
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Open outbox</source>
        <translation>Postausgang öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Open the &amp;other file</source>
        <translation>Die &amp;andere Datei öffnen</translation>
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
        <translation>Wieder geöffnet</translation>
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
        <location filename="../../resources/policies/laws/california.toml"/>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>Opt-out received</source>
        <comment>pack</comment>
        <translation>Widerspruch eingegangen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oregon CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Oregon CPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oregon CPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Oregon CPA, Einspruch in 45 Tagen</translation>
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
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Others on this computer can read it: it is not yours, or its drive keeps no rights. Ask who owns it, or move it into a folder of your own.</source>
        <translation>Andere an diesem Computer können sie lesen: Sie gehört Ihnen nicht, oder ihr Laufwerk kennt keine Rechte. Fragen Sie, wem sie gehört, oder legen Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Others on this computer can read the backups.</source>
        <translation>Andere an diesem Computer können die Sicherungen lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Others owe {count} more.</source>
        <translation>Andere schulden noch {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Our 30-day promise</source>
        <comment>rule</comment>
        <translation>Unsere Zusage, 30 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Our 30-day promise to customers</source>
        <comment>rule</comment>
        <translation>Unsere Zusage an Kunden, 30 Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Our closing days</source>
        <translation>Unsere Schließtage</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Our own promise or policy</source>
        <translation>Eigene Zusage oder Richtlinie</translation>
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
        <translation>Ergebnis erfasst</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>P&amp;erson and all its cases</source>
        <translation>&amp;Person und alle ihre Fälle</translation>
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
        <translation>PDF angehängt</translation>
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
        <translation>Seite {page}: {reason}{more}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Pair with {text}</source>
        <translation>Paar mit {text}</translation>
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
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Paper seen, not kept</source>
        <translation>Ausweis gesehen, nicht behalten</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Parted from {number}</source>
        <translation>Getrennt von {number}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Partner Management</source>
        <comment>pack</comment>
        <translation>Partnermanagement</translation>
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
        <translation>Ruht seit {since}, wartet auf {waits_for}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Pentecost</source>
        <comment>holiday</comment>
        <translation>Pfingsten</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Pentecost Monday</source>
        <comment>holiday</comment>
        <translation>Pfingstmontag</translation>
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
        <location filename="../../privdesk/services/participants.py"/>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Person concerned</source>
        <translation>Betroffene Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person merged with another record</source>
        <translation>Person mit anderem Datensatz zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person parted</source>
        <translation>Person getrennt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>Person taken off</source>
        <translation>Person herausgenommen</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Platform Operations</source>
        <comment>pack</comment>
        <translation>Plattformbetrieb</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Platform sessions and security logs</source>
        <comment>pack</comment>
        <translation>Plattformsitzungen und Sicherheitsprotokolle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Plus</source>
        <comment>key</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus 1 month</source>
        <translation>Plus 1 Monat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} business days</source>
        <translation>Plus {count} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} calendar days</source>
        <translation>Plus {count} Kalendertage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} months</source>
        <translation>Plus {count} Monate</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Plus {period}</source>
        <translation>Plus {period}</translation>
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
        <translation>Postleitzahl {code} wird {better}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Posted statement is accurate, comprehensive and prominent</source>
        <comment>pack</comment>
        <translation>Die veröffentlichte Erklärung ist richtig, vollständig und gut sichtbar</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Posted statement names the frameworks that are re-certified</source>
        <comment>pack</comment>
        <translation>Die veröffentlichte Erklärung nennt die Rahmenwerke, für die neu zertifiziert wird</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
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
        <translation>&amp;Wiederherstellungsschlüssel drucken…</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Printed, to be mailed</source>
        <translation>Gedruckt, zu versenden</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Privacy Office</source>
        <comment>pack</comment>
        <translation>Datenschutzstelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Privacy officer</source>
        <translation>Datenschutzbeauftragte Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Privacy request</source>
        <translation>Datenschutzanfrage</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/lexicon.py"/>
        <source>Privacy request: {word}</source>
        <translation>Datenschutzanfrage: {word}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Privacy requests</source>
        <translation>Datenschutzanfragen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Privdesk had ended without closing that one. The log lies aside as {name}; what is open is the file as it was put here.</source>
        <translation>Privdesk war zu Ende gegangen, ohne jene zu schließen. Das Protokoll liegt jetzt als {name} daneben; offen ist die Datei, wie sie hierher gelegt wurde.</translation>
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
        <location filename="../../privdesk/ui/views/update_notice.py"/>
        <source>Privdesk {version}: what is new</source>
        <translation>Privdesk {version}: was neu ist</translation>
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
        <translation>Identitätsnachweis angefordert</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Proof of identity received, day 0</source>
        <comment>pack</comment>
        <translation>Nachweis der Identität eingegangen, Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Provider</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>Public holidays of {calendar_id}</source>
        <translation>Feiertage von {calendar_id}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/update_notice.py"/>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Put right, import them.</source>
        <translation>Nach der Korrektur importieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
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
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Q{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} FY{year}</source>
        <translation>Q{quarter} GJ{year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} {year}</source>
        <translation>Q{quarter} {year}</translation>
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
        <translation>In einer Sekundärquelle gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Read in the source</source>
        <translation>In der Quelle gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Read the Notice.</source>
        <translation>Lesen Sie die Mitteilung.</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Reasonably necessary, given the complexity and number of requests</source>
        <comment>pack</comment>
        <translation>Angemessen und notwendig angesichts der Komplexität und Anzahl der Anträge</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/services/intake.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Received at a designated address</source>
        <comment>pack</comment>
        <translation>An benannter Anschrift eingegangen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Received at another address</source>
        <comment>pack</comment>
        <translation>An anderer Anschrift eingegangen</translation>
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
        <source>Received {day}, done on day {elapsed} of {length}, due {due}</source>
        <translation>Eingegangen {day}, erledigt an Tag {elapsed} von {length}, fällig {due}</translation>
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
        <translation>Eingegangen: der Tag fehlt, und alle Fristen zählen ab ihm.</translation>
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
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record a ground for what is refused.</source>
        <translation>Erfassen Sie einen Grund für das, was abgelehnt wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Record answer</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record how the case ended, and when.</source>
        <translation>Erfassen Sie, wie der Fall endete, und wann.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Record numbers</source>
        <translation>Nummern erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record on the case whether it is justified.</source>
        <translation>Erfassen Sie beim Fall, ob sie begründet ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the Principles concerned.</source>
        <translation>Erfassen Sie die betroffenen Grundsätze.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>Record the day of the Notice of {number}, or its end, first.</source>
        <translation>Erfassen Sie zuerst den Tag der Mitteilung zu {number} oder dessen Ende.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the framework on the case.</source>
        <translation>Erfassen Sie beim Fall das Rahmenwerk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the outcome of each right on the case.</source>
        <translation>Erfassen Sie beim Fall das Ergebnis jedes Rechts.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Recordings of sales and technical calls</source>
        <comment>pack</comment>
        <translation>Aufzeichnungen von Verkaufs- und Technikgesprächen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Records found</source>
        <translation>Daten gefunden</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Records of how the privacy practices are implemented are kept</source>
        <comment>pack</comment>
        <translation>Wie der Datenschutz umgesetzt wird, ist dokumentiert</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Records of implementation</source>
        <comment>pack</comment>
        <translation>Dokumentation der Umsetzung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Records of requests and of the answers are kept for at least 24 months. Counted from the answer, which is the safer reading.</source>
        <comment>pack</comment>
        <translation>Aufzeichnungen über Anträge und Antworten werden mindestens 24 Monate aufbewahrt. Gerechnet ab der Antwort, was die sicherere Lesart ist.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Records of requests, answers and appeals are kept for at least 24 months. Counted from the answer, which is the safer reading.</source>
        <comment>pack</comment>
        <translation>Aufzeichnungen über Anträge, Antworten und Einsprüche werden mindestens 24 Monate aufbewahrt. Gerechnet ab der Antwort, was die sicherere Lesart ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse</source>
        <translation>Rechtsweg</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse mechanism</source>
        <translation>Beschwerdestelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Recourse mechanism is registered for the coming year</source>
        <comment>pack</comment>
        <translation>Die Beschwerdestelle ist für das kommende Jahr registriert</translation>
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
        <translation>Geschwärzte Kopie für einen Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Redacted copy saved</source>
        <translation>Geschwärzte Kopie gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Refer the person to the customer</source>
        <comment>rule</comment>
        <translation>Person an den Kunden verweisen</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Referral program (referred friends)</source>
        <comment>pack</comment>
        <translation>Empfehlungsprogramm (empfohlene Bekannte)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Referred to the customer</source>
        <comment>outcome</comment>
        <translation>An den Kunden verwiesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Reformation Day</source>
        <comment>holiday</comment>
        <translation>Reformationstag</translation>
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
        <translation>Einschreiben</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Registration with JAMS is renewed and its fee paid</source>
        <comment>pack</comment>
        <translation>Die Registrierung bei JAMS ist erneuert und die Gebühr gezahlt</translation>
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
        <translation>Abhilfe</translation>
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
        <translation>Erinnerungen kommen {leads_text} Tage vor dem Versandtag</translation>
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
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Removed</source>
        <comment>news</comment>
        <translation>Entfernt</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Renewal of the JAMS registration</source>
        <comment>pack</comment>
        <translation>Erneuerung der JAMS-Registrierung</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Reopen</source>
        <comment>step</comment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Repentance and Prayer Day</source>
        <comment>holiday</comment>
        <translation>Buß- und Bettag</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Replace the text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Requester</source>
        <translation>Antragstellende Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Respond before removal from the List, 30 days</source>
        <comment>rule</comment>
        <translation>Antwort vor Streichung von der Liste, 30 Tage</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Resume</source>
        <comment>step</comment>
        <translation>Fortsetzen</translation>
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
        <translation>Rückschein</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Review of the posted statement</source>
        <comment>pack</comment>
        <translation>Überprüfung der veröffentlichten Erklärung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Rhode Island DTPPA, 45 days</source>
        <comment>rule</comment>
        <translation>Rhode Island DTPPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Rhode Island DTPPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Rhode Island DTPPA, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Right</source>
        <translation>Recht</translation>
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
        <translation>Recht: nichts sagt, was die Person verlangt.</translation>
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
        <translation>Zeile {rows} hat dieselbe Nummer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>Row {row} of {table} points to a row of {parent} that is not there.</source>
        <translation>Zeile {row} von {table} verweist auf eine Zeile von {parent}, die es nicht gibt.</translation>
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
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Rules</source>
        <comment>clock</comment>
        <translation>Maßgeblich</translation>
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
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>SHA-256 {sha256}</source>
        <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Sa&amp;ve as view…</source>
        <translation>&amp;Als Ansicht speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Berchtold's Day</source>
        <comment>holiday</comment>
        <translation>Berchtoldstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Brigid's Day</source>
        <comment>holiday</comment>
        <translation>St. Brigid</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Joseph's Day</source>
        <comment>holiday</comment>
        <translation>Josefstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Patrick's Day</source>
        <comment>holiday</comment>
        <translation>St. Patrick</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Stephen's Day</source>
        <comment>holiday</comment>
        <translation>Stephanstag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Sales Operations</source>
        <comment>pack</comment>
        <translation>Vertriebsinnendienst</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Sales contacts (CRM)</source>
        <comment>pack</comment>
        <translation>Vertriebskontakte (CRM)</translation>
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
        <translation>Zufriedenheit wird bei Beschwerden, JAMS-Fällen und Verweisungen erfasst.</translation>
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
        <translation>Zufrieden{since}: es folgt nichts.</translation>
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
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Save it to open it in another program.</source>
        <translation>Speichern Sie die Datei, um sie in einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save p&amp;ublic summary as PDF…</source>
        <translation>Öffentliche Übersicht &amp;als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as &amp;XLSX…</source>
        <translation>Übersicht als &amp;XLSX speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as CS&amp;V…</source>
        <translation>Übersicht als &amp;CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as P&amp;DF…</source>
        <translation>Übersicht als &amp;PDF speichern…</translation>
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
        <translation>Gespeichert</translation>
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
        <translation>Sagen Sie zuerst, ob {number} gut gedruckt ist.</translation>
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
        <translation>Sagen Sie, wie die Anschrift gefunden wurde. Es bleibt aufgezeichnet.</translation>
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
        <translation>Sagen Sie, woher Sie es wissen. Der Beleg bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Say in one line what the letter is.</source>
        <translation>Sagen Sie in einer Zeile, was der Brief ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Say in words what the logo shows.</source>
        <translation>Sagen Sie in Worten, was das Logo zeigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>Say in words what the logo shows; it is read out to who does not see it.</source>
        <translation>Sagen Sie in Worten, was das Logo zeigt; es wird vorgelesen, wenn jemand es nicht sieht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Say it later</source>
        <translation>Später sagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say that it came through the Department of Commerce.</source>
        <translation>Sagen Sie, dass sie über das US-Handelsministerium kam.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Say what came out well</source>
        <translation>Sagen, was gut gedruckt ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what each date is for.</source>
        <translation>Sagen Sie, wofür jedes Datum ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>Say what has to be changed. It stays on record.</source>
        <translation>Sagen Sie, was zu ändern ist. Es bleibt in den Akten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what proves that the decision was carried out.</source>
        <translation>Sagen Sie, was die Umsetzung der Entscheidung belegt.</translation>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say what. It stays on record.</source>
        <translation>Sagen Sie, was. Es bleibt in den Akten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Say where it went, such as “forwarded unopened”.</source>
        <translation>Sagen Sie, wohin sie ging, etwa „ungeöffnet weitergeleitet“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say who finalizes the letter.</source>
        <translation>Sagen Sie, wer den Brief fertigstellt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say who looked at the letter.</source>
        <translation>Sagen Sie, wer den Brief angesehen hat.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Say why the case must be kept.</source>
        <translation>Sagen Sie, warum der Fall aufbewahrt werden muss.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Say why the date is another one. The reason stays on record.</source>
        <translation>Sagen Sie, warum das Datum ein anderes ist. Der Grund bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Say why the day of receipt was wrong. The reason stays on record.</source>
        <translation>Sagen Sie, warum der Eingangstag falsch war. Der Grund bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Say why the letter is void.</source>
        <translation>Sagen Sie, warum der Brief ungültig ist.</translation>
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
        <translation>Sagen Sie, warum diese Frist nicht gilt. Der Grund bleibt aufgezeichnet.</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Search</source>
        <comment>step</comment>
        <translation>Suchen</translation>
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
        <location filename="../../privdesk/storage/verify.py"/>
        <source>Search does not know the present words of {number}.</source>
        <translation>Die Suche kennt die heutigen Wörter von {number} nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Search started</source>
        <translation>Suche begonnen</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Second Day of Christmas</source>
        <comment>holiday</comment>
        <translation>Zweiter Weihnachtstag</translation>
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
        <translation>Zweiter Ordner: {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter of fiscal {year}</source>
        <translation>Zweites Quartal des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter {year}</source>
        <translation>Zweites Quartal {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security</source>
        <comment>Principle</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Security</source>
        <comment>news</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Security</source>
        <comment>pack</comment>
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
        <translation>Versandtag mit den Schließtagen der Stelle verschoben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Sent &amp;by</source>
        <translation>Versand &amp;durch</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Sent again as a copy</source>
        <translation>Als Kopie erneut gesendet</translation>
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
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Sent {sent} (office time)</source>
        <translation>Gesendet {sent} (Zeit der Stelle)</translation>
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
        <translation>Beiseitegelegt: kein Antrag, keine Fallnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Set by hand: {reason}</source>
        <translation>Von Hand gesetzt: {reason}</translation>
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
        <translation>Setzen Sie den Fall auf Wartend und sagen Sie, worauf.</translation>
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
        <translation>Durch Antwort erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Several letters go to this address. They fit one envelope.</source>
        <translation>Mehrere Briefe gehen an diese Anschrift. Sie passen in einen Umschlag.</translation>
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
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Shine the Light elsewhere, 150 days</source>
        <comment>rule</comment>
        <translation>Shine the Light anderswo, 150 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Shine the Light, 30 days</source>
        <comment>rule</comment>
        <translation>Shine the Light, 30 Tage</translation>
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
        <translation>Unterschrift angefordert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Signed b&amp;y</source>
        <translation>&amp;Unterschrieben von</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Signed by</source>
        <translation>Unterschrift</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Signer named</source>
        <translation>Unterschrift benannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
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
        <location filename="../../privdesk/letters/languages.py"/>
        <source>Spanish</source>
        <comment>language</comment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>Spelling is not checked</source>
        <translation>Die Rechtschreibung wird nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Spring Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Frühlingsfeiertag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Staff is trained, and failure to follow is disciplined</source>
        <comment>pack</comment>
        <translation>Das Personal ist geschult, und Verstöße werden geahndet</translation>
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
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Statement signed by a corporate officer or authorized representative</source>
        <comment>pack</comment>
        <translation>Erklärung, unterzeichnet von einem Organmitglied oder einer bevollmächtigten Person</translation>
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
        <location filename="../../privdesk/ui/main_window.py"/>
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
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Stopped. Nothing was begun.</source>
        <translation>Angehalten. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <location filename="../../privdesk/pdf/apart.py"/>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/services/imports/survey.py"/>
        <location filename="../../privdesk/services/imports/tally.py"/>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Stopped. The figures of this period are not counted.</source>
        <translation>Angehalten. Die Kennzahlen dieses Zeitraums sind nicht gezählt.</translation>
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
        <translation>Straße, Ort und Land sind nötig, sonst kann die Post nicht zustellen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Subject set</source>
        <translation>Betreff gesetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Summer Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Sommerfeiertag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Support desk</source>
        <comment>pack</comment>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Surveys</source>
        <comment>pack</comment>
        <translation>Umfragen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>Swiss FADP, 30 days</source>
        <comment>rule</comment>
        <translation>DSG (Schweiz), 30 Tage</translation>
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
        <translation>Systemfehler</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>T for today, Y for yesterday</source>
        <translation>T für heute, Y für gestern</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>T&amp;ime</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>TCPA confirmation text, 5 minutes</source>
        <comment>rule</comment>
        <translation>TCPA-Bestätigung per SMS, 5 Minuten</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>TCPA revocation, 10 business days</source>
        <comment>rule</comment>
        <translation>TCPA-Widerruf, 10 Arbeitstage</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Tags changed</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take all guesses</source>
        <translation>Alle Vermutungen nehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest} characters; four words are best.</source>
        <translation>Nehmen Sie mindestens {shortest} Zeichen; am besten sind vier Wörter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest}.</source>
        <translation>Nehmen Sie mindestens {shortest}.</translation>
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
        <translation>Nehmen Sie vier oder mehr Wörter, die nichts gemeinsam haben.</translation>
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
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Take off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Take off {person}</source>
        <translation>{person} herausnehmen</translation>
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
        <translation>Von der Sperrliste genommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before.</source>
        <translation>Schon früher übernommen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before; the row says more now.</source>
        <translation>Schon früher übernommen; die Zeile sagt jetzt mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>Taken over from a register</source>
        <translation>Aus einem Register übernommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Takes &amp;part as</source>
        <translation>&amp;Beteiligt als</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Template “{name}” kept</source>
        <translation>Vorlage „{name}“ behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Template “{name}” removed</source>
        <translation>Vorlage „{name}“ entfernt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Templates for calls and notes</source>
        <translation>Vorlagen für Anrufe und Notizen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Templates for calls and notes…</source>
        <translation>Vorlagen für Anrufe und Notizen…</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>Ten days to reflect on the costs are over, day 0</source>
        <comment>pack</comment>
        <translation>Zehntägige Bedenkfrist wegen der Kosten abgelaufen, Tag 0</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Tennessee IPA, 45 days</source>
        <comment>rule</comment>
        <translation>Tennessee IPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Tennessee IPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Tennessee IPA, Einspruch in 60 Tagen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Testimonials and endorsements</source>
        <comment>pack</comment>
        <translation>Referenzen und Empfehlungen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Texas DPSA, 45 days</source>
        <comment>rule</comment>
        <translation>Texas DPSA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Texas DPSA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Texas DPSA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Thanksgiving Day</source>
        <comment>holiday</comment>
        <translation>Thanksgiving</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>That backup holds the data until it rotates out; the certificate names the day.</source>
        <translation>Jene Sicherung enthält die Daten, bis sie ausläuft; die Bescheinigung nennt den Tag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The @ is missing.</source>
        <translation>Das @ fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The Arbitral Fund pays the arbitration; each side pays its own lawyers.</source>
        <translation>Der Schiedsfonds zahlt das Verfahren; jede Seite zahlt die eigene anwaltliche Vertretung.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>The Department of Commerce reports to the authority that referred a complaint within 90 days of receiving it. It is the Department’s duty; our own limit stays 45 days.</source>
        <comment>pack</comment>
        <translation>Das US-Handelsministerium berichtet der Behörde, die eine Beschwerde übermittelt hat, binnen 90 Tagen nach deren Eingang. Das ist die Pflicht des Ministeriums; unsere eigene Grenze bleibt bei 45 Tagen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>The Notice describes the alleged violation</source>
        <translation>Die Mitteilung beschreibt den behaupteten Verstoß</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>The Notice has not arrived, so there is nothing in it to check.</source>
        <translation>Die Mitteilung ist noch nicht da; darin gibt es nichts zu prüfen.</translation>
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
        <translation>Die Antwort ist versandt; diese Frist bleibt deshalb erledigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>The answer to {number} went out for both requests, so they stay together.</source>
        <translation>Die Antwort auf {number} ging für beide Anträge hinaus; sie bleiben deshalb zusammen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The answer was late. Record why before you close.</source>
        <translation>Die Antwort kam zu spät. Erfassen Sie vor dem Abschluss, warum.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The audit trail does not hold: {why}.</source>
        <translation>Das Prüfprotokoll ist nicht in Ordnung: {why}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>The authority’s letter names the day by which it wants the answer. Type it from the letter.</source>
        <comment>pack</comment>
        <translation>Das Schreiben der Behörde nennt den Tag, bis zu dem sie die Antwort will. Geben Sie ihn daraus ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>The beginning of {name} is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Der Anfang von {name} ist beschädigt. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>The beginning of {name} is lost, and with it the way to the rest. Restore a backup.</source>
        <translation>Der Anfang von {name} ist verloren und mit ihm der Weg zum Rest. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The braces of a field do not match. A field is written as {{ received }}.</source>
        <translation>Die Klammern eines Felds passen nicht zusammen. Ein Feld schreibt man {{ received }}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The braces of a field hold others, too deep to read.</source>
        <translation>Die Klammern eines Felds enthalten andere, zu tief zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The case file holds: {entries}</source>
        <translation>Die Falldatei ist in Ordnung: {entries}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The case file is gone from its place</source>
        <translation>Die Falldatei liegt nicht mehr an ihrer Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The case file lies on a drive of another computer.</source>
        <translation>Die Falldatei liegt auf dem Laufwerk eines anderen Rechners.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The case file was replaced</source>
        <translation>Die Falldatei wurde ersetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>The case goes to {person}</source>
        <translation>Der Fall geht an {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has no deadline for an answer.</source>
        <translation>Der Fall hat keine Frist für eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been acknowledged.</source>
        <translation>Der Eingang des Falls ist nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been answered.</source>
        <translation>Der Fall ist nicht beantwortet.</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The case was received on {received}. Set a later date.</source>
        <translation>Der Fall ging am {received} ein. Setzen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The cases behind a figure</source>
        <translation>Die Fälle hinter einer Zahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>The changes are told in English.</source>
        <translation>Die Änderungen sind auf Englisch beschrieben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>The clipboard holds no message. Copy its text, then paste again.</source>
        <translation>Die Zwischenablage enthält keine Nachricht. Kopieren Sie ihren Text und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>The closing days stay as they are</source>
        <translation>Die Schließtage bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The closing days that the office added are lost. Enter them again.</source>
        <translation>Die von der Stelle hinzugefügten Schließtage sind verloren. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>The connection to this case file is closed.</source>
        <translation>Die Verbindung zu dieser Falldatei ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The copy has the same text and the date of the first letter, and says COPY. The person’s record takes the new address.</source>
        <translation>Die Kopie hat Text und Datum des ersten Briefs und trägt den Vermerk COPY. Die neue Anschrift kommt in den Datensatz der Person.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The copy is encrypted and opens with the same passphrase.</source>
        <translation>Die Kopie ist verschlüsselt und öffnet sich mit derselben Passphrase.</translation>
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
        <translation>Das Datum liegt vor dem Eingang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>The date printed in the notice</source>
        <translation>Das in der Mitteilung gedruckte Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>The dates under “{heading}” can be read with the day or with the month first. Choose which.</source>
        <translation>Die Daten unter „{heading}“ lassen sich mit dem Tag oder dem Monat zuerst lesen. Wählen Sie, wie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>The day lies before the end of the case.</source>
        <translation>Der Tag liegt vor dem Ende des Falls.</translation>
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
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>The dictionary cannot be copied to {folder}: {why}.</source>
        <translation>Das Wörterbuch lässt sich nicht nach {folder} kopieren: {why}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>The dossier is not written to {name}: {reason}.</source>
        <translation>Das Dossier wurde nicht in {name} geschrieben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>The draft is kept</source>
        <translation>Der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>The draft says what the template says.</source>
        <translation>Der Entwurf sagt dasselbe wie die Vorlage.</translation>
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
        <translation>Die Datei hat {pages} Seiten. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
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
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>The files of the dictionary cannot be read. Another one can be added.</source>
        <translation>Die Dateien des Wörterbuchs lassen sich nicht lesen. Ein anderes lässt sich hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>The folder of {name} cannot be written. Choose another.</source>
        <translation>In den Ordner von {name} lässt sich nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>The folder of {name} cannot be written. Open a read-only copy, or give yourself the right to write.</source>
        <translation>In den Ordner von {name} lässt sich nicht schreiben. Öffnen Sie eine schreibgeschützte Kopie oder geben Sie sich das Schreibrecht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/services/new_desk.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>The folder {name} is not there. Choose another.</source>
        <translation>Der Ordner {name} ist nicht da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/web_form.py"/>
        <source>The form does not speak “{language}”. It speaks {names}.</source>
        <translation>Das Formular spricht nicht „{language}“. Es spricht {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The frozen PDF of letter {number} is missing.</source>
        <translation>Das festgeschriebene PDF von Brief {number} fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The frozen PDF of letter {number} was changed.</source>
        <translation>Das festgeschriebene PDF von Brief {number} wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The issued summary {period} was changed.</source>
        <translation>Die festgeschriebene Übersicht {period} wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>The keyring has forgotten the key of this case file.</source>
        <translation>Der Schlüsselbund hat den Schlüssel dieser Falldatei vergessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not give the key back.</source>
        <translation>Der Schlüsselbund dieses Computers gab den Schlüssel nicht zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not take the key.</source>
        <translation>Der Schlüsselbund dieses Computers nahm den Schlüssel nicht an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>The language changes when Privdesk starts again.</source>
        <translation>Die Sprache wechselt, wenn Privdesk neu startet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>The last digit does not match.</source>
        <translation>Die letzte Ziffer stimmt nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The letter bears the date {letter_date}, which is later. Enter the day it left the house.</source>
        <translation>Der Brief trägt das Datum {letter_date}, also später. Geben Sie den Tag ein, an dem er das Haus verließ.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The letter came back from this address. Type the new one.</source>
        <translation>Der Brief kam von dieser Anschrift zurück. Geben Sie die neue ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The letter is older than its case</source>
        <translation>Der Brief ist älter als sein Fall</translation>
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
        <translation>Der Briefkopf bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The log beside the case file was that of another file.</source>
        <translation>Das Protokoll neben der Falldatei gehörte zu einer anderen Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>The log beside {name} belongs to another file that was open here. Close it wherever it is open, then open {name} for writing once: the log is set aside.</source>
        <translation>Das Protokoll neben {name} gehört zu einer anderen Datei, die hier offen war. Schließen Sie sie, wo immer sie offen ist, und öffnen Sie {name} dann einmal zum Schreiben: Das Protokoll wird beiseitegelegt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelope_forms.py"/>
        <source>The mailer identifier has 6 or 9 digits.</source>
        <translation>Die Kennung des Absenders hat 6 oder 9 Ziffern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map is no TOML: {error}.</source>
        <translation>Die Zuordnung ist kein TOML: {error}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map knows no “{name}”.</source>
        <translation>Die Zuordnung kennt kein „{name}“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The merit of the complaint is not recorded. Say whether it is founded.</source>
        <translation>Die Begründetheit der Beschwerde ist nicht erfasst. Sagen Sie, ob sie begründet ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The name on the envelope is not that of the person of the case.</source>
        <translation>Der Name auf dem Umschlag ist nicht der der Person des Falls.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>The next day is day 0</source>
        <translation>Der nächste Tag ist Tag 0</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>The notice from JAMS names the day by which it wants our answer. Type it from the notice.</source>
        <comment>pack</comment>
        <translation>Die Mitteilung von JAMS nennt den Tag, bis zu dem JAMS unsere Antwort will. Geben Sie ihn daraus ein.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>The notice names the day by which the recourse mechanism wants our answer. Type it from the notice.</source>
        <comment>pack</comment>
        <translation>Die Mitteilung nennt den Tag, bis zu dem die Beschwerdestelle unsere Antwort will. Geben Sie ihn daraus ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>The notice of the extension has been mailed, so it cannot be taken back. Write to the person, then set the date by hand.</source>
        <translation>Die Mitteilung der Verlängerung ist versandt; sie lässt sich nicht zurücknehmen. Schreiben Sie der Person und setzen Sie das Datum von Hand.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>The office has no words of its own any more.</source>
        <translation>Die Stelle hat keine eigenen Wörter mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>The office itself: everything</source>
        <translation>Die Stelle selbst: alles</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The office pays; it costs the person nothing.</source>
        <translation>Die Stelle zahlt; die Person kostet es nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>The office stays as it is</source>
        <translation>Die Stelle bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The office takes complaints under the {framework} received until {day}; this one came later. Choose another framework or kind.</source>
        <translation>Die Stelle nimmt Beschwerden unter {framework} an, die bis {day} eingingen; diese kam später. Wählen Sie ein anderes Rahmenwerk oder eine andere Art.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>The office takes no part in the {name}.</source>
        <translation>Die Stelle nimmt nicht teil: {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>The panel of data protection authorities aims to give its advice within 60 days after the complaint or referral reached it, once both sides could comment. It is the panel’s aim, not a duty of ours.</source>
        <comment>pack</comment>
        <translation>Das Gremium der Datenschutzbehörden will seine Empfehlung binnen 60 Tagen nach Eingang der Beschwerde oder Verweisung abgeben, sobald sich beide Seiten äußern konnten. Das ist das Ziel des Gremiums, keine Pflicht von uns.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>The paper in the case file is not the one that was issued.</source>
        <translation>Das Papier in der Falldatei ist nicht das, das festgeschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ is missing.</source>
        <translation>Der Teil nach @ fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ needs a dot, such as example.com.</source>
        <translation>Der Teil nach @ braucht einen Punkt, etwa example.com.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part before @ is missing.</source>
        <translation>Der Teil vor @ fehlt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>The particulars of the person were changed since. All stays as it is.</source>
        <translation>Die Angaben zur Person wurden seither geändert. Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>The person did not ask for this right.</source>
        <translation>Die Person hat dieses Recht nicht geltend gemacht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>The person is satisfied, so there is nothing for JAMS to decide.</source>
        <translation>Die Person ist zufrieden; für JAMS gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/retention_work.py"/>
        <source>The personal data of this case was erased, so it can only be read.</source>
        <translation>Die personenbezogenen Daten dieses Falls sind gelöscht; er lässt sich nur noch lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The person’s address was changed after the letter became final.</source>
        <translation>Die Anschrift der Person wurde geändert, nachdem der Brief fertig war.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>The person’s identity is not settled. Give a reason, or cancel.</source>
        <translation>Die Identität der Person ist nicht geklärt. Nennen Sie einen Grund oder brechen Sie ab.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>The person’s identity is not settled. Record it, or give a reason.</source>
        <translation>Die Identität der Person ist nicht geklärt. Erfassen Sie sie oder nennen Sie einen Grund.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>The person’s own words</source>
        <translation>Die Worte der Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The policy pack of the office is lost, and with it the particulars of the office. The pack {pack_id} that ships with Privdesk stands in for it: check File &gt; Office before a letter is written.</source>
        <translation>Das Regelpaket der Stelle ist verloren und mit ihm die Angaben zur Stelle. Das mitgelieferte Paket {pack_id} tritt an seine Stelle: prüfen Sie Datei &gt; Stelle, bevor ein Brief geschrieben wird.</translation>
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
        <translation>Diese Bedingung folgt aus dem Fall: {evidence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>The recovery key printed before is void then. Backups made before open with the passphrase of their time.</source>
        <translation>Der früher gedruckte Wiederherstellungsschlüssel gilt dann nicht mehr. Frühere Sicherungen öffnen sich mit der Passphrase ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>The rectangle is too small to hide anything.</source>
        <translation>Das Rechteck ist zu klein, um etwas zu verdecken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>The reply cannot come before the question.</source>
        <translation>Die Antwort kann nicht vor der Frage kommen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>The rows are still being read</source>
        <translation>Die Zeilen werden noch gelesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The rows taken over from {name} were changed after the import.</source>
        <translation>Die aus {name} übernommenen Zeilen wurden nach dem Import geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>The rows were not looked at</source>
        <translation>Die Zeilen wurden nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The saved views were changed since. “{name}” stays as it is.</source>
        <translation>Die gespeicherten Ansichten wurden seither geändert. „{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>The second folder {name} is not there now. Connect its disk to see more.</source>
        <translation>Der zweite Ordner {name} ist gerade nicht da. Schließen Sie seinen Datenträger an, um mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>The send-by date of every open case, with reminders, as an .ics file for any calendar program. Exported to the same file again, dates that moved are replaced and what is done is cancelled.</source>
        <translation>Der Versandtag jedes offenen Falls, mit Erinnerungen, als .ics-Datei für jedes Kalenderprogramm. Beim erneuten Export in dieselbe Datei werden verschobene Termine ersetzt, Erledigtes wird abgesagt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The service can no longer be chosen.</source>
        <translation>Die Versandart lässt sich nicht mehr wählen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelope_forms.py"/>
        <source>The service type has 3 digits.</source>
        <translation>Der Diensttyp hat 3 Ziffern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>The shipped templates are all there, as they ship.</source>
        <translation>Die mitgelieferten Vorlagen sind alle da, so wie sie geliefert wurden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>The shipped templates are back</source>
        <translation>Die mitgelieferten Vorlagen sind wieder da</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>The spelling of a letter is looked at by the dictionary of its language.</source>
        <translation>Die Rechtschreibung eines Briefs prüft das Wörterbuch seiner Sprache.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>The subject</source>
        <translation>Der Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>The table cannot be read</source>
        <translation>Die Tabelle lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>The table holds no rows below its headings. Nothing was changed.</source>
        <translation>Die Tabelle enthält unter den Überschriften keine Zeilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The templates were changed since. “{name}” stays as it is.</source>
        <translation>Die Vorlagen wurden seither geändert. „{name}“ bleibt, wie es ist.</translation>
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
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The text block “{name}” holds itself.</source>
        <translation>Der Textbaustein „{name}“ enthält sich selbst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>The text can no longer be changed.</source>
        <translation>Der Text lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>The two cases are not linked any more.</source>
        <translation>Die zwei Fälle sind nicht mehr verknüpft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The two cases are not linked any more. “{name}” stays.</source>
        <translation>Die zwei Fälle sind nicht mehr verknüpft. „{name}“ bleibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Die zwei Passphrasen weichen ab. Geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/place_watch.py"/>
        <source>The work goes on in {name}. Nothing was lost.</source>
        <translation>Die Arbeit geht in {name} weiter. Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>The {stopped} was stopped. Nothing of it was left behind.</source>
        <translation>Angehalten: {stopped}. Nichts davon blieb zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The {title} paragraph is missing</source>
        <translation>Der Absatz fehlt: {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Their reference</source>
        <translation>Aktenzeichen der Gegenseite</translation>
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
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There are: {names} …</source>
        <translation>Es gibt: {names} …</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>There is a template “{name}” already.</source>
        <translation>Eine Vorlage „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>There is a view “{wanted}” already.</source>
        <translation>Es gibt schon eine Ansicht „{wanted}“.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>There is no address on this letter.</source>
        <translation>Auf diesem Brief steht keine Anschrift.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>There is no backup in the folder yet.</source>
        <translation>Im Ordner liegt noch keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>There is no calendar “{calendar_id}”. Use us-federal, weekdays, or a country and subdivision such as GB-ENG.</source>
        <translation>Einen Kalender „{calendar_id}“ gibt es nicht. Verwenden Sie us-federal, weekdays oder Land und Region wie GB-ENG.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <source>There is no case with the key {case_id}.</source>
        <translation>Einen Fall mit dem Schlüssel {case_id} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no case {number}.</source>
        <translation>Einen Fall {number} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>There is no dictionary for {name} on this computer. One can be added.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für {name}. Eines lässt sich hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There is no field called “{name}”. {near}</source>
        <translation>Ein Feld „{name}“ gibt es nicht. {near}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no file with the key {file_id}.</source>
        <translation>Eine Datei mit dem Schlüssel {file_id} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>There is no file {file_id} on the case of this letter.</source>
        <translation>Beim Fall dieses Briefs gibt es keine Datei {file_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>There is no form {form_id}. There are: {known}.</source>
        <translation>Ein Formular {form_id} gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no letter with the key {letter_id}.</source>
        <translation>Einen Brief mit dem Schlüssel {letter_id} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no mail service {service}.</source>
        <translation>Eine Versandart {service} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no number to record.</source>
        <translation>Es gibt keine Nummer zu erfassen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>There is no page form {form_id}. There are: {known}.</source>
        <translation>Eine Seitenform {form_id} gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/dispatch_rows.py"/>
        <source>There is no print run {run_id}.</source>
        <translation>Einen Drucklauf {run_id} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>There is no redaction {redaction_id} on this file.</source>
        <translation>Auf dieser Datei gibt es keine Schwärzung {redaction_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>There is no rule “{name}”. See all with privdesk rules list.</source>
        <translation>Eine Regel „{name}“ gibt es nicht. Alle zeigt privdesk rules list.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no template {template_id}.</source>
        <translation>Eine Vorlage {template_id} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>There is no template {template_id}. There are: {known}.</source>
        <translation>Eine Vorlage {template_id} gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>There is no template “{wanted}”. There are: {names}.</source>
        <translation>Eine Vorlage „{wanted}“ gibt es nicht. Es gibt: {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There is no text block called “{name}”. {near}</source>
        <translation>Einen Textbaustein „{name}“ gibt es nicht. {near}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no version {version} of the template {template_id} in {language}.</source>
        <translation>Eine Fassung {version} der Vorlage {template_id} auf {language} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {name} with the key {key}.</source>
        <translation>Es gibt nichts mit dem Schlüssel {key} ({name}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {word} with the key {key}.</source>
        <translation>Es gibt nichts mit dem Schlüssel {key} ({word}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>These are {count} days. Keep {most_leads} of them at most.</source>
        <translation>Das sind {count} Tage. Behalten Sie höchstens {most_leads}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>These particulars were changed since. “{name}” stays as it is.</source>
        <translation>Diese Angaben wurden seither geändert. „{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>These words do not stand on this page. A scan has no words; draw instead.</source>
        <translation>Diese Wörter stehen nicht auf dieser Seite. Ein Scan hat keine Wörter; zeichnen Sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>They are right in every letter. The case file keeps them.</source>
        <translation>Sie gelten in jedem Brief als richtig. Die Falldatei behält sie.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>They can be handed over in an investigation or complaint</source>
        <comment>pack</comment>
        <translation>Sie können bei einer Untersuchung oder Beschwerde vorgelegt werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>They come with their first case.</source>
        <translation>Sie kommen mit ihrem ersten Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter of fiscal {year}</source>
        <translation>Drittes Quartal des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter {year}</source>
        <translation>Drittes Quartal {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>This answer is on record already.</source>
        <translation>Diese Antwort ist schon eingetragen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>This cannot be undone. A certificate tells what went.</source>
        <translation>Das lässt sich nicht rückgängig machen. Eine Bescheinigung sagt, was ging.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>This case does not search that data source.</source>
        <translation>Dieser Fall durchsucht diese Datenquelle nicht.</translation>
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
        <translation>Dieser Fall hat dort keine Vertretung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/clock_actions.py"/>
        <source>This case has no clock that could be changed</source>
        <translation>Dieser Fall hat keine Frist, die sich ändern ließe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>This case has no part in a complaint.</source>
        <translation>Dieser Fall hat keinen Teil an einer Beschwerde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has no such clock.</source>
        <translation>Dieser Fall hat keine solche Frist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has that clock already.</source>
        <translation>Dieser Fall hat diese Frist schon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>This case only</source>
        <translation>Nur dieser Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case was answered on {day}, before that day.</source>
        <translation>Dieser Fall wurde am {day} beantwortet, vor diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>This computer has no keyring that Privdesk can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Privdesk verwenden kann.</translation>
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
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/figures.py"/>
        <source>This day is in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>This day is in the future. A case is received today or before.</source>
        <translation>Dieser Tag liegt in der Zukunft. Ein Fall geht heute oder früher ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>This day is in the future. Enter the day it happened.</source>
        <translation>Dieser Tag liegt in der Zukunft. Geben Sie den Tag ein, an dem es geschah.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This day is in the future. Enter the day it left the house.</source>
        <translation>Dieser Tag liegt in der Zukunft. Geben Sie den Tag ein, an dem er das Haus verließ.</translation>
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
        <translation>Dieser Tag liegt in der Zukunft. Geben Sie den Tag ein, an dem der Antrag Sie erreichte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>This day is in the future. Enter the day you learned it.</source>
        <translation>Dieser Tag liegt in der Zukunft. Geben Sie den Tag ein, an dem Sie es erfuhren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>This desktop has no tray.</source>
        <translation>Dieser Arbeitsplatz hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>This file does not belong to the case.</source>
        <translation>Diese Datei gehört nicht zum Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>This import was taken back already.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>This installation cannot read encrypted case files: sqlcipher3 is missing.</source>
        <translation>Diese Installation kann verschlüsselte Falldateien nicht lesen: sqlcipher3 fehlt.</translation>
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
        <translation>Das sind {count} Zeichen. {longest} passen; schreiben Sie den Rest in eine Notiz.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>This kind of file cannot be shown here. Save it to open it.</source>
        <translation>Diese Art Datei lässt sich hier nicht zeigen. Speichern Sie sie, um sie zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>This letter</source>
        <translation>Dieser Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>This letter is not final, so it has no frozen PDF.</source>
        <translation>Dieser Brief ist nicht fertig; er hat kein festgeschriebenes PDF.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This letter is not final. Finalize and print it first.</source>
        <translation>Dieser Brief ist nicht fertig. Stellen Sie ihn zuerst fertig und drucken Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>This letter is still a draft. Finalize it first.</source>
        <translation>Dieser Brief ist noch ein Entwurf. Stellen Sie ihn zuerst fertig.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/email_drafts.py"/>
        <source>This letter is {what}, so it cannot be sent by e-mail.</source>
        <translation>Dieser Brief ist {what}; er lässt sich nicht per E-Mail senden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>This letter needs it. {says} Insert it again.</source>
        <translation>Dieser Brief braucht ihn. {says} Fügen Sie ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>This looks like {what}</source>
        <translation>Das sieht aus wie {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>This message has no words.</source>
        <translation>Diese Nachricht enthält keine Worte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>This number stands in the list twice.</source>
        <translation>Diese Nummer steht zweimal in der Liste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/paper_work.py"/>
        <source>This page is damaged.</source>
        <translation>Diese Seite ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>This person has no case any more.</source>
        <translation>Diese Person hat keinen Fall mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/people_reads.py"/>
        <source>This person is no longer there.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>This register was taken over before.</source>
        <translation>Dieses Register wurde schon einmal übernommen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>This rule is in force from {in_force}, after the day of receipt.</source>
        <translation>Diese Regel gilt ab {in_force}, nach dem Eingangstag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>This rule was in force until {until}.</source>
        <translation>Diese Regel galt bis {until}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>This sheet has the labels 1 to {most}.</source>
        <translation>Dieser Bogen hat die Etiketten 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>This time is in the future.</source>
        <translation>Diese Uhrzeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>This very message lies on {number} already.</source>
        <translation>Genau diese Nachricht liegt schon bei {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>This view is no longer there.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>This wait begins before the last one ended.</source>
        <translation>Dieses Warten beginnt, bevor das letzte endete.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
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
        <translation>Du&amp;rch eine Vertretung</translation>
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
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/case_timeline.py"/>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/views/timeline.py"/>
        <source>Timeline</source>
        <comment>view</comment>
        <translation>Zeitachse</translation>
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
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>To approve</source>
        <translation>Freizugeben</translation>
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
        <translation>Per E-Mail zu versenden</translation>
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
        <translation>Zusammen sind sie größer als {megabytes} MB. Machen Sie zwei Pakete.</translation>
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
        <translation>Zu kurz, {characters}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Tracked</source>
        <comment>service</comment>
        <translation>Mit Sendungsverfolgung</translation>
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
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Type a name for the template.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a name for the view.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Type a name or an organization.</source>
        <translation>Geben Sie einen Namen oder eine Organisation ein.</translation>
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
        <translation>Geben Sie einen Betreff ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Type a tag, or choose one to take away.</source>
        <translation>Geben Sie ein Schlagwort ein oder wählen Sie eines, das weg soll.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a tag, or one to take away.</source>
        <translation>Geben Sie ein Schlagwort ein oder eines, das weg soll.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Type a time, such as {time}.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa {time}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Type an e-mail address, or a phone number with its area code.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein oder eine Telefonnummer mit Vorwahl.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>Type at least one number of days. 0 is the send-by date itself.</source>
        <translation>Geben Sie mindestens eine Zahl von Tagen ein. 0 ist der Versandtag selbst.</translation>
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
        <translation>Geben Sie den Namen der bearbeitenden Person ein.</translation>
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
        <translation>Geben Sie den Text des Briefs ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Type the town.</source>
        <translation>Geben Sie den Ort ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>Type the whole path of the file, or choose a folder.</source>
        <translation>Geben Sie den ganzen Pfad der Datei ein oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Type the words to start from.</source>
        <translation>Geben Sie den Text ein, mit dem begonnen wird.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/office.py"/>
        <source>Type {description}.</source>
        <translation>Geben Sie ein: {description}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Type, paste or scan</source>
        <translation>Tippen, einfügen oder scannen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Type, paste or scan, checked as you type</source>
        <translation>Getippt, eingefügt, gescannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/unsaved.py"/>
        <source>Typed before and not saved. Ctrl+Z takes it away.</source>
        <translation>Früher getippt und nicht gespeichert. Strg+Z nimmt es weg.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Typefaces: Inter, Source Serif 4, Noto (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>Schriften: Inter, Source Serif 4, Noto (SIL Open Font License). Symbole: Lucide (ISC).</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Department of Commerce</source>
        <translation>US-Handelsministerium</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Federal Trade Commission</source>
        <translation>US Federal Trade Commission</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>U.S. federal holidays</source>
        <translation>US-Bundesfeiertage</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>UK Extension</source>
        <translation>UK Extension</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>UK GDPR, one month</source>
        <comment>rule</comment>
        <translation>UK GDPR, ein Monat</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>UK ICO</source>
        <translation>ICO (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>UK Information Commissioner’s Office</source>
        <translation>Information Commissioner’s Office (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>UK complaint, acknowledge in 30 days</source>
        <comment>rule</comment>
        <translation>UK-Beschwerde, Eingang in 30 Tagen bestätigen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, No. 10 double window (1/2 in)</source>
        <comment>form</comment>
        <translation>US Letter, No. 10 Doppelfenster (1/2 Zoll)</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, No. 10 double window (3/8 in)</source>
        <comment>form</comment>
        <translation>US Letter, No. 10 Doppelfenster (3/8 Zoll)</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, No. 10 window</source>
        <comment>form</comment>
        <translation>US Letter, No. 10 Fenster</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, cover sheet in a clear flat envelope</source>
        <comment>form</comment>
        <translation>US Letter, Deckblatt in durchsichtigem Flachumschlag</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, flat envelope with a label</source>
        <comment>form</comment>
        <translation>US Letter, Flachumschlag mit Etikett</translation>
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
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Undone: {name}</source>
        <translation>Rückgängig: {name}</translation>
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
        <translation>Verwenden Sie höchstens {longest_note} Zeichen; erfassen Sie Längeres als Ereignis.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>Use at most {longest} characters.</source>
        <translation>Verwenden Sie höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Use the recovery key</source>
        <translation>Schlüssel verwenden</translation>
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
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Utah CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Utah CPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Verification by self-assessment</source>
        <comment>pack</comment>
        <translation>Überprüfung durch Selbstbewertung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Verification of this year is signed</source>
        <comment>pack</comment>
        <translation>Die Überprüfung dieses Jahres ist unterzeichnet</translation>
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
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Veterans Day</source>
        <comment>holiday</comment>
        <translation>Veteranentag</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Victory Day</source>
        <comment>holiday</comment>
        <translation>Tag des Sieges</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View renamed to “{wanted}”</source>
        <translation>Ansicht umbenannt in „{wanted}“</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” changed</source>
        <translation>Ansicht „{name}“ geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” deleted</source>
        <translation>Ansicht „{name}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” moved</source>
        <translation>Ansicht „{name}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{wanted}” saved</source>
        <translation>Ansicht „{wanted}“ gespeichert</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Virginia CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Virginia CDPA, 45 Tage</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Virginia CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Virginia CDPA, Einspruch in 60 Tagen</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Wait</source>
        <comment>step</comment>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Waiting on others</source>
        <translation>Andere sind am Zug</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Waits for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Wants to be ans&amp;wered by</source>
        <translation>Antwort gewünscht &amp;per</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Washington's Birthday</source>
        <comment>holiday</comment>
        <translation>Washingtons Geburtstag</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>We answer a customer who passes on the request of a person within 30 days. The days are counted from the customer’s request, not from the person’s.</source>
        <comment>pack</comment>
        <translation>Einem Kunden, der den Antrag einer Person weitergibt, antworten wir binnen 30 Tagen. Die Tage zählen ab der Anfrage des Kunden, nicht ab dem Antrag der Person.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>We answer a privacy request within 30 days of receipt and say what was done or what is still required. The day of receipt is not counted. Weekends and holidays are. The promise knows no pause and no extension.</source>
        <comment>pack</comment>
        <translation>Eine Datenschutzanfrage beantworten wir binnen 30 Tagen ab Eingang und sagen, was getan wurde oder was noch nötig ist. Der Tag des Eingangs zählt nicht mit. Wochenenden und Feiertage zählen mit. Die Zusage kennt kein Ruhen und keine Verlängerung.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>We answer within 30 days of receipt. The day of receipt is not counted. Weekends and holidays are.</source>
        <comment>pack</comment>
        <translation>Wir antworten binnen 30 Tagen ab Eingang. Der Tag des Eingangs zählt nicht mit. Wochenenden und Feiertage zählen mit.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>We comply with the advice of the panel within 25 days of its delivery, or explain the delay. Otherwise the panel announces a referral to the FTC or informs the Department of Commerce.</source>
        <comment>pack</comment>
        <translation>Der Empfehlung des Gremiums kommen wir binnen 25 Tagen nach Zustellung nach oder erklären die Verzögerung. Sonst kündigt das Gremium eine Verweisung an die FTC an oder unterrichtet das US-Handelsministerium.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Web Team</source>
        <comment>pack</comment>
        <translation>Web-Team</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Web form</source>
        <comment>channel</comment>
        <translation>Webformular</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Website logs and navigational data</source>
        <comment>pack</comment>
        <translation>Website-Protokolle und Navigationsdaten</translation>
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
        <location filename="../../resources/policies/caspio.toml"/>
        <source>What an authority refers to us gets a first reply within 15 days that says where the matter stands. The Principles ask for an expeditious response without a number of days; this one is our own. The 45 days of a DPF complaint stay the last day.</source>
        <comment>pack</comment>
        <translation>Was eine Behörde an uns verweist, erhält binnen 15 Tagen eine erste Antwort zum Stand der Sache. Die Grundsätze verlangen eine zügige Antwort ohne Zahl von Tagen; diese ist unsere eigene. Die 45 Tage einer DPF-Beschwerde bleiben der letzte Tag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>What came out well in this print run is on record already.</source>
        <translation>Was in diesem Drucklauf gut gedruckt ist, ist schon erfasst.</translation>
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
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>What has to be &amp;changed</source>
        <translation>Was zu ä&amp;ndern ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>What is &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>What is in it</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
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
        <translation>Worauf die Stelle wartet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>What the record decides is not asked</source>
        <translation>Was aus dem Fall folgt, wird nicht gefragt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What was asked</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>What you typed is not kept yet. Close once more to drop it.</source>
        <translation>Ihre Eingabe ist noch nicht behalten. Noch einmal Schließen verwirft sie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>What you typed stays; Ctrl+Z takes the words of a template away again.</source>
        <translation>Was Sie getippt haben, bleibt; Strg+Z nimmt den Text einer Vorlage wieder weg.</translation>
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
        <translation>Wo einzureichen ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Which final letters a second person approves before they leave the house.</source>
        <translation>Welche fertigen Briefe eine zweite Person freigibt, bevor sie das Haus verlassen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Whit Monday</source>
        <comment>holiday</comment>
        <translation>Pfingstmontag</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Who handles the personal information of ten million consumers in a calendar year publishes its figures by July 1 of the next. Type December 31 of the year that the figures are about.</source>
        <comment>pack</comment>
        <translation>Wer in einem Kalenderjahr personenbezogene Daten von zehn Millionen Verbrauchern verarbeitet, veröffentlicht die Zahlen bis zum 1. Juli des nächsten. Geben Sie den 31. Dezember des Jahres ein, von dem die Zahlen handeln.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Who opted out is not asked to opt in again before 12 months have passed.</source>
        <comment>pack</comment>
        <translation>Wer widersprochen hat, wird vor Ablauf von 12 Monaten nicht erneut um Zustimmung gebeten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Whole chain, {linked} cases</source>
        <translation>Ganze Kette, {linked} Fälle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Whom to complain to</source>
        <translation>Wo man sich beschweren kann</translation>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Withdraw</source>
        <comment>step</comment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdraw consent</source>
        <comment>right</comment>
        <translation>Widerruf</translation>
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
        <translation>Zurückgezogen: es folgt nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Without a key or a move for so long.</source>
        <translation>So lange ohne Taste und Bewegung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
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
        <translation>Ohne Beleg</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Women's Day</source>
        <comment>holiday</comment>
        <translation>Internationaler Frauentag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>Words not in the dictionary</source>
        <extracomment>For one: A word is not in the dictionary</extracomment>
        <translation>
            <numerusform>Ein Wort steht nicht im Wörterbuch</numerusform>
            <numerusform>Wörter stehen nicht im Wörterbuch</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Words of the file</source>
        <translation>Wörter der Datei</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>Words of the office</source>
        <translation>Wörter der Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Words of the office…</source>
        <translation>Wörter der Stelle…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Work goes on</source>
        <translation>Die Arbeit geht weiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>Work has gone on with {names} since. The imported cases stay.</source>
        <translation>An {names} wurde seither gearbeitet. Die importierten Fälle bleiben.</translation>
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
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>World Children's Day</source>
        <comment>holiday</comment>
        <translation>Weltkindertag</translation>
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
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
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
        <translation>Falsche Passphrase.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Wrong passphrase. Try again in {count} seconds.</source>
        <extracomment>For one: Wrong passphrase. Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Falsche Passphrase. Warten Sie {count} Sekunde.</numerusform>
            <numerusform>Falsche Passphrase. Warten Sie {count} Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>Wrong recovery key.</source>
        <translation>Falscher Wiederherstellungsschlüssel.</translation>
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
        <translation>&amp;Zoom 100 %</translation>
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
        <location filename="../../privdesk/letters/slips.py"/>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>a data protection authority</source>
        <translation>eine Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>a fee</source>
        <comment>start</comment>
        <translation>Eingang einer Gebühr</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>a notice of costs</source>
        <comment>start</comment>
        <translation>Mitteilung der Kosten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>a program sent it</source>
        <translation>ein Programm hat sie gesendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>a social security number</source>
        <translation>eine Sozialversicherungsnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>add a person to {number}</source>
        <translation>Person zu {number} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>after our answer, if not satisfied</source>
        <translation>nach unserer Antwort, wenn nicht zufrieden</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>agent</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>all are known</source>
        <translation>alle sind bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>also the title of the PDF</source>
        <translation>auch der Titel des PDF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>and many more</source>
        <translation>und viele mehr</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>annual duty</source>
        <translation>Jahrespflicht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
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
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>answered in time this quarter, {in_time} of {answered}</source>
        <translation>in diesem Quartal rechtzeitig beantwortet, {in_time} von {answered}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered late</source>
        <translation>verspätet beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>answered on {day}</source>
        <translation>beantwortet am {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>as noted in the old register</source>
        <translation>wie im alten Register vermerkt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>asks for the same</source>
        <translation>verlangt dasselbe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>assign</source>
        <translation>Zuweisung,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>authority of the agent of</source>
        <translation>Vollmacht der Vertretung,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>because {reason}</source>
        <translation>weil: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>before</source>
        <translation>früher</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>born {day}</source>
        <translation>geboren {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>bring back templates</source>
        <translation>Vorlagen zurückholen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>by {names}</source>
        <translation>nach {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>by {user} on {where} since {time}</source>
        <translation>bei {user} auf {where} seit {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>cause of</source>
        <translation>Ursache,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>change view</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>checked for data of others</source>
        <translation>auf Daten anderer geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>clarification</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>clock of</source>
        <translation>Frist,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>clock paused</source>
        <translation>Frist ruht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>computed date again</source>
        <translation>wieder berechnetes Datum</translation>
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
        <translation>Daten in einer App von {customer}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>data source of</source>
        <translation>Datenquelle,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>data that {number} concerns</source>
        <translation>Daten, die {number} betrifft</translation>
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
        <translation>Eingangstag,</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
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
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>dddd, MMMM d, yyyy</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <source>deadline of {person}, {number}</source>
        <translation>Frist von {person}, {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>delete view</source>
        <translation>Ansicht löschen</translation>
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
        <location filename="../../privdesk/services/deadlines.py"/>
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
        <location filename="../../privdesk/services/letters_undo.py"/>
        <source>draft discarded</source>
        <translation>Entwurf verworfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>draft of a letter</source>
        <translation>Briefentwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>drafts of letters</source>
        <translation>Briefentwürfe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due today</source>
        <translation>heute fällig</translation>
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
        <translation>Beschäftigtendaten gehen an die Datenschutzbehörde</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>employee data; the DPA decides, and we comply within 25 days of its advice</source>
        <translation>Beschäftigtendaten; die Datenschutzbehörde entscheidet, und wir setzen ihre Empfehlung binnen 25 Tagen um</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>Eintrag {seq} folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} is missing; entry {other} stands in its place</source>
        <translation>Eintrag {seq} fehlt; an seiner Stelle steht Eintrag {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} was changed after it was written</source>
        <translation>Eintrag {seq} wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>event of {number}</source>
        <translation>Ereignis von {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>every condition is met</source>
        <translation>jede Bedingung ist erfüllt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extended to {day}</source>
        <translation>verlängert bis {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extension taken back</source>
        <translation>Verlängerung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>file a message on {number}</source>
        <translation>Nachricht bei {number} ablegen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>five</source>
        <comment>number</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>fonts embedded</source>
        <translation>Schriften eingebettet</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for Annex I arbitrations only</source>
        <comment>pack</comment>
        <translation>nur für Schiedsverfahren nach Anhang I</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for DPF complaints and what authorities refer only</source>
        <comment>pack</comment>
        <translation>nur für DPF-Beschwerden und Verweisungen von Behörden</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for DPF complaints only</source>
        <comment>pack</comment>
        <translation>nur für DPF-Beschwerden</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for JAMS cases only</source>
        <comment>pack</comment>
        <translation>nur für JAMS-Fälle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for Shine the Light requests of California residents only</source>
        <comment>pack</comment>
        <translation>nur für Shine-the-Light-Anträge aus Kalifornien</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for Shine the Light requests only</source>
        <comment>pack</comment>
        <translation>nur für Shine-the-Light-Anträge</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>for access requests of people in Switzerland only</source>
        <comment>pack</comment>
        <translation>nur für Auskunftsanträge von Personen in der Schweiz</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for advice of the DPA panel only</source>
        <comment>pack</comment>
        <translation>nur für Empfehlungen des DPA-Gremiums</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>for appeals of residents of the state only</source>
        <comment>pack</comment>
        <translation>nur für Einsprüche von Personen mit Wohnsitz in dem Staat</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for cases at the recourse mechanism only</source>
        <comment>pack</comment>
        <translation>nur für Fälle bei der Beschwerdestelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for complaints about human-resources data that a DPA handles only</source>
        <comment>pack</comment>
        <translation>nur für Beschwerden über Beschäftigtendaten, mit denen eine Datenschutzbehörde befasst ist</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for complaints that a DPA sent to the Department only</source>
        <comment>pack</comment>
        <translation>nur für Beschwerden, die eine Datenschutzbehörde dem Ministerium übermittelt hat</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for confirmation texts only</source>
        <comment>pack</comment>
        <translation>nur für Bestätigungs-SMS</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for data that a customer put in only</source>
        <comment>pack</comment>
        <translation>nur für Daten, die ein Kunde eingegeben hat</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for letters of authorities that name a day only</source>
        <comment>pack</comment>
        <translation>nur für Schreiben von Behörden, die einen Tag nennen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for marketing opt-outs only</source>
        <comment>pack</comment>
        <translation>nur für Werbewidersprüche</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for notices of the Department about persistent failure only</source>
        <comment>pack</comment>
        <translation>nur für Ankündigungen des Ministeriums wegen andauernder Nichteinhaltung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for opt-outs from calls and texts only</source>
        <comment>pack</comment>
        <translation>nur für Widersprüche gegen Anrufe und SMS</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for opt-outs from commercial e-mail only</source>
        <comment>pack</comment>
        <translation>nur für Widersprüche gegen Werbe-E-Mails</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for opt-outs of Californians only</source>
        <comment>pack</comment>
        <translation>nur für Opt-outs aus Kalifornien</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for privacy requests only</source>
        <comment>pack</comment>
        <translation>nur für Datenschutzanfragen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>for refusals to people in the European Economic Area only</source>
        <comment>pack</comment>
        <translation>nur für Ablehnungen an Personen im Europäischen Wirtschaftsraum</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for reports of a child’s data only</source>
        <comment>pack</comment>
        <translation>nur für Meldungen zu Daten eines Kindes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for requests of Californians only</source>
        <comment>pack</comment>
        <translation>nur für Anträge aus Kalifornien</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for requests of customers only</source>
        <comment>pack</comment>
        <translation>nur für Anfragen von Kunden</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>for requests of people in the European Economic Area only</source>
        <comment>pack</comment>
        <translation>nur für Anträge von Personen im Europäischen Wirtschaftsraum</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>for requests of people in the United Kingdom only</source>
        <comment>pack</comment>
        <translation>nur für Anträge von Personen im Vereinigten Königreich</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>for requests of residents of the state only</source>
        <comment>pack</comment>
        <translation>nur für Anträge von Personen mit Wohnsitz in dem Staat</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for requests only</source>
        <comment>pack</comment>
        <translation>nur für Anfragen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for the annual duties of the office only</source>
        <comment>pack</comment>
        <translation>nur für die jährlichen Pflichten der Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for the yearly figures only</source>
        <comment>pack</comment>
        <translation>nur für die jährlichen Zahlen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for the yearly re-certification only</source>
        <comment>pack</comment>
        <translation>nur für die jährliche Rezertifizierung</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for what authorities refer only</source>
        <comment>pack</comment>
        <translation>nur für Verweisungen von Behörden</translation>
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
        <translation>übergeben</translation>
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
        <translation>Identität,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not satisfied with our answer of {answered}</source>
        <translation>wenn nicht zufrieden mit unserer Antwort vom {answered}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not {what} by {last}</source>
        <translation>wenn nicht {what} bis {last}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>if the CCPA covers us: your choice</source>
        <comment>pack</comment>
        <translation>wenn der CCPA für uns gilt: Ihre Wahl</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>if the complaint is also one under the UK GDPR: your choice</source>
        <comment>pack</comment>
        <translation>wenn die Beschwerde auch eine nach der UK GDPR ist: Ihre Wahl</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>if the law of the state covers us: your choice</source>
        <comment>pack</comment>
        <translation>wenn das Gesetz des Staats für uns gilt: Ihre Wahl</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>import of {what}</source>
        <translation>Import von {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>in a settlement</source>
        <translation>mit einem Vergleich</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>in another window</source>
        <translation>in einem anderen Fenster</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>in force from {day}</source>
        <translation>in Kraft ab {day}</translation>
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
        <translation>interne Notiz</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>internal notes</source>
        <translation>interne Notizen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>international</source>
        <comment>service</comment>
        <translation>international</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it answers a message on {number}</source>
        <translation>sie antwortet auf eine Nachricht zu {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it asks for nothing</source>
        <translation>sie verlangt nichts</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it bears no date</source>
        <translation>sie trägt kein Datum</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>it cannot be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <location filename="../../privdesk/services/saving.py"/>
        <source>it cannot be written</source>
        <translation>es lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it comes from the web form</source>
        <translation>sie kommt vom Webformular</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it has expired</source>
        <translation>sie ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is dated in the future</source>
        <translation>sie ist auf die Zukunft datiert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it is meant for somebody else</source>
        <translation>sie ist für jemand anderen bestimmt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is not signed by the person</source>
        <translation>sie ist nicht von der Person unterschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>it lies in the year before the letter</source>
        <translation>es liegt im Jahr vor dem Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {number}</source>
        <translation>sie nennt {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {reference}, the number that the other side uses</source>
        <translation>sie nennt {reference}, das Aktenzeichen der Gegenseite</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it only says thanks</source>
        <translation>sie sagt nur danke</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it reads like spam</source>
        <translation>sie liest sich wie Spam</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>keep template</source>
        <translation>Vorlage behalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>keep {number} and {other} apart</source>
        <translation>{number} und {other} getrennt halten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>late by {count} days</source>
        <extracomment>For one: late by {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag überfällig</numerusform>
            <numerusform>{count} Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>law of</source>
        <translation>Recht,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>law {law}</source>
        <translation>Recht {law}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>left out by the officer</source>
        <translation>von der bearbeitenden Person ausgelassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>letter</source>
        <comment>service</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>letters in {language}</source>
        <translation>Briefe: {language}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>link {number} and {other}</source>
        <translation>{number} und {other} verknüpfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/intake.py"/>
        <source>log {number}</source>
        <translation>{number} erfassen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>median {median}</source>
        <translation>Median {median}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge two people</source>
        <translation>zwei Personen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge {number} into {other}</source>
        <translation>{number} in {other} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>merit of</source>
        <translation>Begründetheit,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>move view</source>
        <translation>Ansicht verschieben</translation>
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
        <translation>keine Vollmacht ist da</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>no complaint is linked</source>
        <translation>keine Beschwerde ist verknüpft</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>no date typed from the notice yet</source>
        <translation>noch kein Datum aus der Mitteilung eingegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>no headings</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>no longer marked as checked</source>
        <translation>nicht mehr als geprüft vermerkt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>no longer needed</source>
        <translation>nicht mehr benötigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>no tracking number</source>
        <translation>keine Sendungsnummer</translation>
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
        <translation>nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not answered in time</source>
        <translation>nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>not done after all</source>
        <translation>doch nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>not needed, it goes by e-mail</source>
        <translation>nicht nötig, er geht per E-Mail</translation>
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
        <translation>nicht zufrieden mit unserer Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>not {tag}</source>
        <translation>ohne {tag}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>note of</source>
        <translation>Notiz,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>nothing here belongs to a case that we have</source>
        <translation>nichts darin gehört zu einem Fall, den wir haben</translation>
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
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>oldest open, {number}</source>
        <translation>ältester offener Fall, {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>on this computer can read the case file</source>
        <translation>an diesem Computer können die Falldatei lesen</translation>
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
        <translation>nur für {asked}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>open</source>
        <comment>right</comment>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>open case</source>
        <translation>offener Fall</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>open cases</source>
        <translation>offene Fälle</translation>
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
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>our 45 days</source>
        <translation>unsere 45 Tage</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>outcome of</source>
        <translation>Ergebnis,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>paper, which is only listed</source>
        <translation>Papier, nur aufgeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>papers, which are only listed</source>
        <translation>Papiere, nur aufgeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part two people</source>
        <translation>zwei Personen trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part {number} from {other}</source>
        <translation>{number} von {other} trennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>particulars of the person of {number}</source>
        <translation>Angaben zur Person von {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>pause taken back</source>
        <translation>Ruhen zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>people’s contact particulars</source>
        <translation>Kontaktangaben von Personen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>person’s contact particulars</source>
        <translation>Kontaktangaben einer Person</translation>
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
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>proof of authority</source>
        <comment>start</comment>
        <translation>Nachweis der Vollmacht</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>proof of identity</source>
        <translation>Identitätsnachweis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>proof of identity</source>
        <comment>start</comment>
        <translation>Nachweis der Identität</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reason for a late answer</source>
        <translation>Grund einer verspäteten Antwort</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>reason for being late of</source>
        <translation>Grund der Verspätung,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reasons for late answers</source>
        <translation>Gründe verspäteter Antworten</translation>
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
        <translation>Einschreiben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>return receipt</source>
        <comment>service</comment>
        <translation>Rückschein</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>row {twin}</source>
        <translation>Zeile {twin}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>runs again</source>
        <translation>läuft wieder</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name, spelled otherwise</source>
        <translation>gleicher Name, anders geschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same person</source>
        <translation>dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>search of a data source</source>
        <translation>Suche in einer Datenquelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/today_board.py"/>
        <source>search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>searches of data sources</source>
        <translation>Suchen in Datenquellen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>selected, </source>
        <translation>ausgewählt, </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by today</source>
        <translation>heute versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by tomorrow</source>
        <translation>bis morgen versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by {weekday}, {month_name} {day}</source>
        <translation>Versand bis {weekday}, {day}. {month_name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now</source>
        <translation>jetzt versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now, the deadline is today</source>
        <translation>jetzt versenden, die Frist endet heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>service chosen</source>
        <translation>Versandart gewählt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>set a message aside as {value}</source>
        <translation>eine Nachricht beiseitelegen: {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>set to {day}</source>
        <translation>gesetzt auf {day}</translation>
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
        <translation>ähnlicher Name</translation>
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
        <translation>Status,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>still to be answered</source>
        <translation>noch zu beantworten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>tags of</source>
        <translation>Schlagwörter,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>take a person off {number}</source>
        <translation>Person aus {number} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>take in {number}</source>
        <translation>{number} anlegen</translation>
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
        <translation>US-Handelsministerium</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the address</source>
        <translation>der Anschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>the case is closed</source>
        <translation>der Fall ist abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>the customer’s instruction</source>
        <translation>die Anweisung des Kunden</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the enclosures</source>
        <translation>den Anlagen</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the letterhead</source>
        <translation>dem Briefkopf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>the office itself</source>
        <translation>die Stelle selbst</translation>
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
        <translation>der Absender schrieb zu {number} unter diesem Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the signature</source>
        <translation>der Unterschrift</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the subject</source>
        <translation>dem Betreff</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>the template has the date of the letter there, {own}</source>
        <translation>die Vorlage hat dort das Datum des Briefs, {own}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the text</source>
        <translation>dem Text</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>the trail was cut after entry {seq}, or written anew</source>
        <translation>das Protokoll wurde nach Eintrag {seq} abgeschnitten oder neu geschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message lies on {number} already</source>
        <translation>genau diese Nachricht liegt schon bei {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message was set aside before</source>
        <translation>genau diese Nachricht wurde schon beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>this week</source>
        <translation>diese Woche</translation>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/edits.py"/>
        <source>today</source>
        <comment>typed</comment>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>tracked</source>
        <comment>service</comment>
        <translation>mit Sendungsverfolgung</translation>
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
        <translation>{number} und {other} trennen</translation>
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
        <translation>wartet auf Unterschrift</translation>
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
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/edits.py"/>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>gestern</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{begins}, day 0</source>
        <translation>{begins}, Tag 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>{carrier}, {detail}</source>
        <translation>{carrier}, {detail}</translation>
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
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{clock} ends on {day} and is not extended. Send this before, and say what was done so far and which steps are still required.</source>
        <translation>{clock} endet am {day} und ist nicht verlängert. Senden Sie dies vorher, und sagen Sie, was bisher getan wurde und welche Schritte noch nötig sind.</translation>
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
        <translation>{count} Jahrespflichten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>{count} begun</source>
        <translation>{count} begonnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <source>{count} business days</source>
        <extracomment>For one: {count} business day</extracomment>
        <translation>
            <numerusform>{count} Arbeitstag</numerusform>
            <numerusform>{count} Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <source>{count} calendar days</source>
        <extracomment>For one: {count} calendar day</extracomment>
        <translation>
            <numerusform>{count} Kalendertag</numerusform>
            <numerusform>{count} Kalendertage</numerusform>
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
        <translation>{count} Fälle verschieben sich</translation>
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
        <translation>{count} Fälle: {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/protection.py"/>
        <source>{count} characters</source>
        <extracomment>For one: {count} character</extracomment>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{count} characters are missing. Such a number has two letters, nine digits and two letters.</source>
        <extracomment>For one: {count} character is missing. Such a number has two letters, nine digits and two letters.</extracomment>
        <translation>
            <numerusform>{count} Zeichen fehlt. Eine solche Nummer hat zwei Buchstaben, neun Ziffern und zwei Buchstaben.</numerusform>
            <numerusform>{count} Zeichen fehlen. Eine solche Nummer hat zwei Buchstaben, neun Ziffern und zwei Buchstaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} data sources</source>
        <extracomment>For one: {count} data source</extracomment>
        <translation>
            <numerusform>{count} Datenquelle</numerusform>
            <numerusform>{count} Datenquellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{count} days</source>
        <comment>after</comment>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tagen</numerusform>
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
        <translation>
            <numerusform>{count} Wartetag nicht gezählt</numerusform>
            <numerusform>{count} Wartetage nicht gezählt</numerusform>
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
        <translation>
            <numerusform>{count} Ziffer fehlt. Eine USPS-Nummer hat 20 oder 22 Ziffern, diese hat {has}.</numerusform>
            <numerusform>{count} Ziffern fehlen. Eine USPS-Nummer hat 20 oder 22 Ziffern, diese hat {has}.</numerusform>
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
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{count} elements are</source>
        <extracomment>For one: {count} element is</extracomment>
        <translation>
            <numerusform>{count} Element:</numerusform>
            <numerusform>{count} Elemente:</numerusform>
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
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <location filename="../../privdesk/ui/widgets/load_strip.py"/>
        <source>{count} letters</source>
        <extracomment>For one: {count} letter</extracomment>
        <translation>
            <numerusform>{count} Brief</numerusform>
            <numerusform>{count} Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{count} letters approved</source>
        <extracomment>For one: {count} letter approved</extracomment>
        <translation>
            <numerusform>{count} Brief freigegeben</numerusform>
            <numerusform>{count} Briefe freigegeben</numerusform>
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
            <numerusform>{count} Brief unterwegs</numerusform>
            <numerusform>{count} Briefe unterwegs</numerusform>
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
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{count} lines are not UTF-8 as the others are, and read as Windows-1252.</source>
        <extracomment>For one: {count} line is not UTF-8 as the others are, and read as Windows-1252.</extracomment>
        <translation>
            <numerusform>{count} Zeile ist nicht in UTF-8 wie die anderen und wird als Windows-1252 gelesen.</numerusform>
            <numerusform>{count} Zeilen sind nicht in UTF-8 wie die anderen und werden als Windows-1252 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{count} lines at {size} points, nothing else shows in the window</source>
        <translation>{count} Zeilen in {size} Punkt, sonst zeigt sich nichts im Fenster</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{count} lines, flat envelope</source>
        <translation>{count} Zeilen, flacher Umschlag</translation>
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
        <location filename="../../privdesk/services/office.py"/>
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
        <location filename="../../privdesk/services/office.py"/>
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
        <translation>{count} von {all} Fällen lassen es nicht zu; keiner wurde geändert. {reasons}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
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
        <translation>{count} gedruckt</translation>
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
        <translation>{count} an {where} gesandt</translation>
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
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} to send</source>
        <translation>{count} zu versenden</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{count} tracking numbers recorded</source>
        <translation>{count} Sendungsnummern erfasst</translation>
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
    <message numerus="yes">
        <location filename="../../privdesk/services/own_words.py"/>
        <source>{count} words of the office saved</source>
        <extracomment>For one: {count} word of the office saved</extracomment>
        <translation>
            <numerusform>{count} Wort der Stelle gespeichert</numerusform>
            <numerusform>{count} Wörter der Stelle gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{count} {words}</source>
        <translation>{count} {words}</translation>
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
        <translation>{days} T spät</translation>
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
        <translation>{display_name} ist nicht zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>{display_name} saved</source>
        <translation>{display_name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{display_name} stands apart again</source>
        <translation>{display_name} steht wieder für sich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{done} of {count} answered</source>
        <translation>{done} von {count} beantwortet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{done} of {count} checked</source>
        <translation>{done} von {count} geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_clocks.py"/>
        <source>{duty}, rules</source>
        <comment>clock</comment>
        <translation>{duty}, maßgeblich</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>{duty}, which is {holiday}.</source>
        <translation>{duty}, ein Feiertag ({holiday}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} lacking</source>
        <translation>{elements} fehlt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} not checked yet</source>
        <translation>{elements} noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/email_drafts.py"/>
        <source>{email} cannot be an e-mail address. Edit the person of the case.</source>
        <translation>{email} kann keine E-Mail-Adresse sein. Bearbeiten Sie die Person des Falls.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{ending} Say why the claim goes to JAMS again.</source>
        <translation>{ending} Sagen Sie, warum die Sache noch einmal an JAMS geht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{ending}, {day}, after {used}.</source>
        <translation>{ending}, {day}, nach {used}.</translation>
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
        <location filename="../../privdesk/letters/forms.py"/>
        <source>{envelope} double window</source>
        <translation>{envelope} Doppelfenster</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>{envelope} window</source>
        <translation>{envelope} Fenster</translation>
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
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <source>{framework}, complaints received until</source>
        <translation>{framework}, Beschwerden eingegangen bis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{free} GB free.</source>
        <translation>{free} GB frei.</translation>
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
        <translation>{get} ist gekürzt; das Ganze steht in einer Notiz.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{good} of {all_of_them} letters printed, {rest} ready to print again</source>
        <translation>{good} von {all_of_them} Briefen gedruckt, {rest} wieder druckbereit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{heading} becomes {becomes}: {cells}</source>
        <translation>{heading} wird {becomes}: {cells}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{kept_days} days have passed since identity was verified</source>
        <translation>{kept_days} Tage sind seit der Prüfung der Identität vergangen</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>{keys} belongs to “{label}”. Choose another, or change that one first.</source>
        <translation>{keys} gehört zu „{label}“. Wählen Sie eine andere oder ändern Sie zuerst jene.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/fields.py"/>
        <source>{label} is not known yet.</source>
        <translation>Noch nicht bekannt: {label}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/fields.py"/>
        <source>{label} is not known yet. {remedy}</source>
        <translation>Noch nicht bekannt: {label}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>{label}: {count} answered{median}, {late} after day {limit}</source>
        <translation>{label}: {count} beantwortet{median}, {late} nach Tag {limit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{last} lies before {first}. Write the earlier day first.</source>
        <translation>{last} liegt vor {first}. Schreiben Sie den früheren Tag zuerst.</translation>
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
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{listed}: sent to the printer before. Say first what came out well; then the rest can be printed again.</source>
        <translation>{listed}: schon an den Drucker gesandt. Sagen Sie zuerst, was gut gedruckt ist; dann lässt sich der Rest noch einmal drucken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>{lost} The report is {name}, beside the file.</source>
        <translation>{lost} Der Bericht ist {name}, neben der Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{many} attached to {number}</source>
        <translation>{many} zu {number} angehängt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{many} of {number} {word}</source>
        <translation>{many} zu {number} {word}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>{many} opened ahead</source>
        <translation>{many} vorab angelegt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{max} kB</source>
        <translation>{max} kB</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met} of {count} conditions met</source>
        <translation>{met} von {count} Bedingungen erfüllt</translation>
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
        <translation>{met}, {count} noch zu prüfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}; open: {wanting}</source>
        <translation>{met}; offen: {wanting}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}; {clause}</source>
        <translation>{met}; {clause}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{named} Send the answer first.</source>
        <translation>{named} Senden Sie zuerst die Antwort.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
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
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} belong together. Erase all of them or none.</source>
        <translation>{names} gehören zusammen. Löschen Sie alle oder keinen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} is not due yet. Nothing was erased.</source>
        <translation>{names} ist noch nicht fällig. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} must stay: {hold}</source>
        <translation>{names} muss bleiben: {hold}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{names} would run on one claim. Record how one of them ended.</source>
        <translation>{names} liefen zu einer Sache. Erfassen Sie, wie einer davon endete.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>{name} (observed)</source>
        <translation>{name} (nachgeholt)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>{name} ({kind}), changed</source>
        <translation>{name} ({kind}), geändert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>{name} ({kind}), of the office</source>
        <translation>{name} ({kind}), der eigenen Stelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/web_form.py"/>
        <source>{name} cannot be made. Choose another folder.</source>
        <translation>{name} lässt sich nicht anlegen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} cannot be reached. Check its folder.</source>
        <translation>{name} ist nicht zu erreichen. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be reached. Nothing was changed. Check that its folder is there and that the disk has space.</source>
        <translation>{name} ist nicht zu erreichen. Nichts wurde geändert. Prüfen Sie, ob der Ordner da ist und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>{name} cannot be read as UTF-8.</source>
        <translation>{name} lässt sich nicht als UTF-8 lesen.</translation>
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
        <translation>{name} lässt sich nicht lesen. Fragen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} cannot be updated: some of its rows point nowhere. Nothing was changed; a copy lies beside it.</source>
        <translation>{name} lässt sich nicht aktualisieren: einige Zeilen verweisen ins Leere. Nichts wurde geändert; eine Kopie liegt daneben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>{name} cannot be written. Check its folder and the space on the disk.</source>
        <translation>{name} lässt sich nicht schreiben. Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} cannot be written. Choose another folder.</source>
        <translation>{name} lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be written. Give yourself the right to write, or copy the file.</source>
        <translation>{name} lässt sich nicht schreiben. Geben Sie sich das Schreibrecht oder kopieren Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} comes in the place of {number} already.</source>
        <translation>{name} kommt schon anstelle von {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{name} copies this folder to other computers. A folder of this one is safer. {free}</source>
        <translation>{name} kopiert diesen Ordner auf andere Computer. Ein Ordner dieses Computers ist sicherer. {free}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} could not be written anew. It is as it was. Check that its folder can be written and that the disk has space.</source>
        <translation>{name} ließ sich nicht neu schreiben. Die Datei ist, wie sie war. Prüfen Sie, ob sich in ihren Ordner schreiben lässt und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{name} did not come back.</source>
        <translation>{name} kam nicht zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} does not hold. Choose an earlier backup.</source>
        <translation>{name} ist nicht in Ordnung. Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} does not wait for a signature.</source>
        <translation>{name} wartet auf keine Unterschrift.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>{name} does not wait for an approval.</source>
        <translation>{name} wartet auf keine Freigabe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>{name} due</source>
        <translation>{name} fällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} enclosed</source>
        <translation>{name} beigelegt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} finalized it.</source>
        <translation>{name} hat ihn fertiggestellt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>{name} finalized it. Once a second person approves it, it can go.</source>
        <translation>{name} hat ihn fertiggestellt. Gibt ihn eine zweite Person frei, kann er hinaus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>{name} finalized the letter. It takes a second person.</source>
        <translation>{name} hat den Brief fertiggestellt. Es braucht eine zweite Person.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>{name} has a dictionary now.</source>
        <translation>{name} hat nun ein Wörterbuch.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} has not left the house. Make it void and write a new version.</source>
        <translation>{name} hat das Haus nicht verlassen. Erklären Sie ihn für ungültig und schreiben Sie eine neue Fassung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} has places to be blacked out. Enclose the blacked-out copy.</source>
        <translation>{name} hat zu schwärzende Stellen. Legen Sie die geschwärzte Kopie bei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} holds no rows.</source>
        <translation>{name} enthält keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{name} holds several messages. Take it in under Mail in.</source>
        <translation>{name} enthält mehrere Nachrichten. Lesen Sie es im Posteingang ein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is a folder. Choose a file that ends in .privdesk.</source>
        <translation>{name} ist ein Ordner. Wählen Sie eine Datei, die auf .privdesk endet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is being written by another program. Nothing was changed. Try again.</source>
        <translation>{name} wird von einem anderen Programm beschrieben. Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is damaged. Nothing was changed. Open the latest backup.</source>
        <translation>{name} ist beschädigt. Nichts wurde geändert. Öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/desk.py"/>
        <source>{name} is damaged: what it says of its office cannot be read. Nothing was changed. Restore a backup.</source>
        <translation>{name} ist beschädigt: was die Datei von ihrer Stelle sagt, ist nicht lesbar. Nichts wurde geändert. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is encrypted already. Change its passphrase instead.</source>
        <translation>{name} ist schon verschlüsselt. Ändern Sie stattdessen die Passphrase.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted, but it is not a case file of Privdesk.</source>
        <translation>{name} ist verschlüsselt, aber keine Falldatei von Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted. It opens with its passphrase.</source>
        <translation>{name} ist verschlüsselt. Die Datei öffnet sich mit ihrer Passphrase.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} is from an older Privdesk. Open it for writing once to update it.</source>
        <translation>{name} ist von einem älteren Privdesk. Öffnen Sie die Datei einmal zum Schreiben, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} is from an older Privdesk. To compare it, a copy is brought up to date beside {name_2}, and that folder cannot be written.</source>
        <translation>{name} ist von einem älteren Privdesk. Zum Vergleichen wird neben {name_2} eine Kopie aktualisiert, und in diesen Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} is larger than any dictionary.</source>
        <translation>{name} ist größer als jedes Wörterbuch.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is larger than {megabytes} MB. Attach a part of it.</source>
        <translation>{name} ist größer als {megabytes} MB. Hängen Sie einen Teil an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{name} is larger than {megabytes} MB. Attach the pages that are needed.</source>
        <translation>{name} ist größer als {megabytes} MB. Hängen Sie die nötigen Seiten an.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is merged already. Part the two first.</source>
        <translation>{name} ist schon zusammengeführt. Trennen Sie die zwei zuerst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is no longer watched</source>
        <translation>{name} wird nicht mehr überwacht</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>{name} is none of {known}. Name it after its language, such as de_DE.dic.</source>
        <translation>{name} gehört zu keiner dieser Sprachen: {known}. Nennen Sie die Datei nach ihrer Sprache, etwa de_DE.dic.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is not a case file. Choose a file that ends in .privdesk.</source>
        <translation>{name} ist keine Falldatei. Wählen Sie eine Datei, die auf .privdesk endet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is not attached: {reason}.</source>
        <translation>{name} ist nicht angehängt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted, so it has no recovery key.</source>
        <translation>{name} ist nicht verschlüsselt und hat deshalb keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted. Encrypt it first.</source>
        <translation>{name} ist nicht verschlüsselt. Verschlüsseln Sie die Datei zuerst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>{name} is not final, so it cannot be printed.</source>
        <translation>{name} ist nicht fertig und lässt sich deshalb nicht drucken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it has no tracking number.</source>
        <translation>{name} ist nicht fertig und hat deshalb keine Sendungsnummer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it was not printed.</source>
        <translation>{name} ist nicht fertig und wurde deshalb nicht gedruckt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final. {consequence}</source>
        <translation>{name} ist nicht fertig. {consequence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is not merged into {other}.</source>
        <translation>{name} ist nicht mit {other} zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not printed, so there is nothing to print anew.</source>
        <translation>{name} ist nicht gedruckt; es gibt nichts neu zu drucken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saving.py"/>
        <source>{name} is not saved: {reason}.</source>
        <translation>{name} ist nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/verification.py"/>
        <source>{name} is not there, or cannot be read.</source>
        <translation>{name} ist nicht da oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} is not there, or no file.</source>
        <translation>{name} ist nicht da oder keine Datei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is not there. It was moved, renamed or deleted.</source>
        <translation>{name} ist nicht da. Die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is open for reading only.</source>
        <translation>{name} ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>{name} is open {who}. Close it there, or open a read-only copy.</source>
        <translation>{name} ist {who} geöffnet. Schließen Sie die Datei dort oder öffnen Sie eine schreibgeschützte Kopie.</translation>
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
        <translation>{name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is watched. New messages wait under Mail in.</source>
        <translation>{name} wird überwacht. Neue Nachrichten warten im Posteingang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} ist {value}. {sentence}</translation>
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
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} needs more memory than Privdesk gives, or breaks what reads it. Save the table alone, as CSV.</source>
        <translation>{name} braucht mehr Speicher, als Privdesk gibt, oder bringt das Lesen zum Absturz. Speichern Sie die Tabelle allein als CSV.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{name} of rows that say nothing: {value}</source>
        <translation>{name} der Zeilen, die nichts sagen: {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} opens with another passphrase than {backup}. Compare them in the window, or restore without comparing.</source>
        <translation>{name} öffnet sich mit einer anderen Passphrase als {backup}. Vergleichen Sie beide im Fenster, oder stellen Sie ohne Vergleich wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} or the .aff file beside it cannot be read.</source>
        <translation>{name} oder die .aff-Datei daneben lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible from {day}: {why}</source>
        <translation>{name} möglich ab {day}: {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible{when}: {why}</source>
        <translation>{name} möglich{when}: {why}</translation>
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
        <translation>{name} bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} takes longer than {minutes} minutes to read.</source>
        <translation>{name} braucht länger als {minutes} Minuten zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{name} takes this part in the case already.</source>
        <translation>{name} ist in dieser Rolle schon beteiligt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/open_format/loading.py"/>
        <source>{name} unpacks to {size} MB, and the disk has less. Free some space, or choose another disk.</source>
        <translation>{name} entpackt sich zu {size} MB, und der Datenträger hat weniger. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>{name} waits for no number.</source>
        <translation>{name} wartet auf keine Nummer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} was left as it was: not everything could be written anew. Verify the case file.</source>
        <translation>{name} blieb, wie die Datei war: nicht alles ließ sich neu schreiben. Prüfen Sie die Falldatei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>{name} was moved, renamed or deleted in the folder {folder} while it was open. Put it back, and this message goes by itself.</source>
        <translation>{name} wurde im Ordner {folder} verschoben, umbenannt oder gelöscht, während die Datei offen war. Legen Sie sie zurück, dann verschwindet diese Meldung von selbst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>{name} was not kept: the case file does not hold together. Verify the case file and restore the backup before.</source>
        <translation>{name} wurde nicht behalten: die Falldatei ist nicht in Ordnung. Prüfen Sie die Falldatei und stellen Sie die vorige Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} was not mailed, so it did not come back.</source>
        <translation>{name} wurde nicht versandt und kam deshalb nicht zurück.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: its folder cannot be written.</source>
        <translation>{name} wurde nicht wiederhergestellt: in den Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: there is no room for another copy of it. It is as it was. Free some space and try again.</source>
        <translation>{name} wurde nicht wiederhergestellt: für eine weitere Kopie ist kein Platz. Die Datei ist, wie sie war. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>{name} was not written: another program has held the case file or its copy for {seconds} seconds. End that program, or try again later.</source>
        <translation>{name} wurde nicht geschrieben: Ein anderes Programm hält die Falldatei oder ihre Kopie seit {seconds} Sekunden fest. Beenden Sie jenes Programm, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to open it.</source>
        <translation>{name} wurde von einem neueren Privdesk geschrieben. Aktualisieren Sie dieses, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to recover it.</source>
        <translation>{name} wurde von einem neueren Privdesk geschrieben. Aktualisieren Sie dieses, um die Datei zu retten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} with its .aff file is no dictionary in the format of Hunspell.</source>
        <translation>{name} ist mit seiner .aff-Datei kein Wörterbuch im Format von Hunspell.</translation>
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
        <translation>{name}, Zeile {line}, {key} {what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/problems.py"/>
        <source>{name}, line {of}: {subject} {what}</source>
        <translation>{name}, Zeile {of}: {subject} {what}</translation>
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
        <translation>{name}, {place}: das ist kein gültiges TOML. {match}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>{name}: brackets within brackets, too deep to read.</source>
        <translation>{name}: Klammern in Klammern, zu tief zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints are taken without end</source>
        <translation>{name}: Beschwerden werden ohne Ende angenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints received until {day} are taken</source>
        <translation>{name}: Beschwerden bis {day} werden angenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: line {trouble} of the address does not fit.</source>
        <translation>{name}: Zeile {trouble} der Anschrift passt nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: {shown} cannot be printed.</source>
        <translation>{name}: {shown} lässt sich nicht drucken.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name}: {then} then, {now} now.</source>
        <translation>{name}: damals {then}, jetzt {now}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>{numbers}, due since {since}, kept {months} months. {held}</source>
        <translation>{numbers}, fällig seit {since}, aufbewahrt {months} Monate. {held}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>{number}
Reason: {reason}</source>
        <translation>{number}
Grund: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} are linked already.</source>
        <translation>{number} und {other} sind schon verknüpft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} and {other} are of different kinds, each with its own answer. Link them instead.</source>
        <translation>{number} und {other} sind von verschiedener Art, jeder mit eigener Antwort. Verknüpfen Sie sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} stay apart</source>
        <translation>{number} und {other} bleiben getrennt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} and {other}: both letters are drafted</source>
        <translation>{number} und {other}: beide Briefe sind entworfen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} approved</source>
        <translation>{number} freigegeben</translation>
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
        <translation>{number} kam schon am {returned_on} zurück.</translation>
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
        <translation>{number} hat die Sache entschieden und bindet beide Seiten: es folgt nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} decided the claim{when}.</source>
        <translation>{number} hat die Sache entschieden{when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} did not come through the Department.</source>
        <translation>{number} kam nicht über das Ministerium.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended in a settlement on {day}.</source>
        <translation>{number} endete am {day} mit einem Vergleich.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended in a settlement: nothing follows.</source>
        <translation>{number} endete mit einem Vergleich: es folgt nichts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended on {day}.</source>
        <translation>{number} endete am {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended without a decision on record.</source>
        <translation>{number} endete ohne aufgezeichnete Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended {how}{when}.</source>
        <translation>{number} endete {how}{when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} follows from {other}. A chain is not undone.</source>
        <translation>{number} folgt auf {other}. Eine Kette lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>{number} goes on within {other}. Take that case further.</source>
        <translation>{number} geht in {other} weiter. Führen Sie jenen Fall weiter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} goes out again as a copy</source>
        <translation>{number} geht noch einmal als Kopie hinaus</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} has its pair already.</source>
        <translation>{number} hat schon ein Paar.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Correct it with a new letter.</source>
        <translation>{number} hat das Haus verlassen. Berichtigen Sie mit einem neuen Brief.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Print a copy, or send it again.</source>
        <translation>{number} hat das Haus verlassen. Drucken Sie eine Kopie oder senden Sie ihn erneut.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. {consequence}</source>
        <translation>{number} hat das Haus verlassen. {consequence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} has no Notice and rests on this since {day}. {evidence}</source>
        <translation>{number} hat keine Mitteilung und beruht seit {day} darauf. {evidence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} has no frozen text.</source>
        <translation>{number} hat keinen festgeschriebenen Text.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{number} has this number already. Compare the receipts.</source>
        <translation>{number} hat diese Nummer schon. Vergleichen Sie die Belege.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is answered or closed. Link the two cases instead.</source>
        <translation>{number} ist beantwortet oder abgeschlossen. Verknüpfen Sie die zwei Fälle stattdessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} is closed. Open it again first.</source>
        <translation>{number} ist abgeschlossen. Öffnen Sie den Fall zuerst wieder.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{number} is closed. Open it again to write a letter.</source>
        <translation>{number} ist abgeschlossen. Öffnen Sie den Fall wieder, um einen Brief zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is held back</source>
        <translation>{number} wird zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is in a chain with {other}, so it cannot go on within {number_3}. Link the two cases instead.</source>
        <translation>{number} ist in einer Kette mit {other} und kann nicht in {number_3} weitergehen. Verknüpfen Sie die zwei Fälle stattdessen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is merged already. Part it first.</source>
        <translation>{number} ist schon zusammengeführt. Trennen Sie den Fall zuerst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is no longer held</source>
        <translation>{number} wird nicht mehr zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is not answered.</source>
        <translation>{number} ist nicht beantwortet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{number} is not approved; its new version is a draft</source>
        <translation>{number} ist nicht freigegeben; die neue Fassung ist ein Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{number} is not approved; the letter can be sent again</source>
        <translation>{number} ist nicht freigegeben; der Brief kann erneut gesendet werden</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is not merged into {other}.</source>
        <translation>{number} ist nicht in {other} zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is not merged.</source>
        <translation>{number} ist nicht zusammengeführt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>{number} is not {what} yet, so nobody can be satisfied with it.</source>
        <translation>{number} ist noch nicht {what}; niemand kann damit zufrieden sein.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} is ready to print</source>
        <translation>{number} ist druckbereit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is still before JAMS.</source>
        <translation>{number} ist noch vor JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} is tied to {other} already.</source>
        <translation>{number} ist schon mit {other} verbunden.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void</source>
        <translation>{number} ist ungültig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void; its new version is a draft</source>
        <translation>{number} ist ungültig; die neue Fassung ist ein Entwurf</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{number} is {value}, so the step “{right}” is not open.</source>
        <translation>{number} hat den Status „{value}“; der Schritt „{right}“ steht nicht offen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} linked with {other}</source>
        <translation>{number} mit {other} verknüpft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} made void</source>
        <translation>{number} für ungültig erklärt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} matched with {other}</source>
        <translation>{number} der {other} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} merged into this case</source>
        <translation>{number} in diesen Fall zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} merged into {other}</source>
        <translation>{number} in {other} zusammengeführt</translation>
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
        <translation>{number} nicht mehr mit {other} verknüpft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} not approved</source>
        <translation>{number} nicht freigegeben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>{number} of this sender is open</source>
        <translation>{number} von derselben Adresse ist offen</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} parted from this case</source>
        <translation>{number} von diesem Fall getrennt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} parted from {other}</source>
        <translation>{number} von {other} getrennt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{number} printed</source>
        <translation>{number} gedruckt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} runs on this claim already. Put the paper on that case.</source>
        <translation>{number} läuft schon zu dieser Sache. Legen Sie das Schriftstück zu jenem Fall.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/intake.py"/>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{number} saved</source>
        <translation>{number} gespeichert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>{number} to {value}</source>
        <translation>{number} an {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature already.</source>
        <translation>{number} wartet schon auf eine Unterschrift.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature. Record that it is signed first.</source>
        <translation>{number} wartet auf eine Unterschrift. Vermerken Sie zuerst, dass er unterschrieben ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for approval</source>
        <translation>{number} wartet auf Freigabe</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for approval.</source>
        <translation>{number} wartet auf Freigabe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} was answered on {day}.</source>
        <translation>{number} wurde am {day} beantwortet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>{number} was changed since. “{name}” stays as it is.</source>
        <translation>{number} wurde seither geändert. „{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was changed since. “{name}” stays undone.</source>
        <translation>{number} wurde seither geändert. „{name}“ bleibt rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} was mailed already, on {mailed_on}.</source>
        <translation>{number} wurde schon am {mailed_on} versandt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} was sent again already, as {under_way}.</source>
        <translation>{number} wurde schon erneut gesendet, als {under_way}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was worked on since. “{name}” stays as it is.</source>
        <translation>An {number} wurde seither gearbeitet. „{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} would be before JAMS once more without a reason on record.</source>
        <translation>{number} wäre noch einmal vor JAMS, ohne aufgezeichneten Grund.</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number}, tracking {tracking}</source>
        <translation>{number}, Sendungsnummer {tracking}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: JAMS decides.</source>
        <translation>{number}: JAMS entscheidet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: comply by {day}.</source>
        <translation>{number}: umzusetzen bis {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number}: employee data goes to the DPA and never to JAMS.</source>
        <translation>{number}: Beschäftigtendaten gehen an die Datenschutzbehörde und nie an JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence deleted, {many}</source>
        <translation>{number}: Nachweis gelöscht, {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence of identity</source>
        <translation>{number}: Identitätsnachweis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: no employee data.</source>
        <translation>{number}: keine Beschäftigtendaten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: not complied by {day}. The failure is reported to the FTC and the Department of Commerce.</source>
        <translation>{number}: nicht bis {day} umgesetzt. Das Versäumnis wird der FTC und dem US-Handelsministerium gemeldet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: not satisfied, {day}.</source>
        <translation>{number}: nicht zufrieden, {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: our</source>
        <translation>{number}: unsere</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{number}: person added</source>
        <translation>{number}: Person hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{number}: person taken off</source>
        <translation>{number}: Person herausgenommen</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: satisfied since {day}.</source>
        <translation>{number}: zufrieden seit {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department was done on {day}.</source>
        <translation>{number}: das Ministerium war am {day} fertig.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department’s</source>
        <translation>{number}, Ministerium:</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the day it reached the Department is not on record.</source>
        <translation>{number}: der Eingangstag beim Ministerium ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: the panel decides.</source>
        <translation>{number}: das Schiedsgericht entscheidet.</translation>
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
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>{person} finalized {name}. A second person looks at it.</source>
        <translation>{person} hat {name} fertiggestellt. Eine zweite Person sieht den Brief an.</translation>
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
        <translation>{places} auf Seite {page} markiert</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>{place} names somebody of another case. Replace the name if it was left over.</source>
        <translation>{place} nennt jemanden aus einem anderen Fall. Ersetzen Sie den Namen, falls er stehen blieb.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>{place} says {text}, and {why}. Correct it if it was left over.</source>
        <translation>{place} sagt {text}, und {why}. Berichtigen Sie es, falls es stehen blieb.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>{place}Write only its last digits, or leave it out.</source>
        <translation>{place}Schreiben Sie nur die letzten Ziffern oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{received} is too far off to count from.</source>
        <translation>{received} liegt zu fern, um ab da zu zählen.</translation>
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
        <location filename="../../privdesk/ui/looks.py"/>
        <source>{sentence} Send it by {until}.</source>
        <translation>{sentence} Absenden bis {until}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/replaced.py"/>
        <source>{sentence} What was open is kept as {kept}.</source>
        <translation>{sentence} Was offen war, liegt jetzt in {kept}.</translation>
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
            <numerusform>{sentence} Noch {count} Versuch.</numerusform>
            <numerusform>{sentence} Noch {count} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{sentence}. Not open yet.</source>
        <translation>{sentence}. Noch nicht offen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>{shown} days is too early. The earliest is {longest_lead} days before.</source>
        <translation>{shown} Tage sind zu früh. Am frühesten sind {longest_lead} Tage davor.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{shown} in {place} cannot be printed. Write it in Latin letters.</source>
        <translation>{shown} in {place} lässt sich nicht drucken. Schreiben Sie es in lateinischen Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/web_form.py"/>
        <source>{source} is no case file and no policy pack. Packs that ship: {known}.</source>
        <translation>{source} ist weder Falldatei noch Regelpaket. Mitgeliefert sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{source}, {file_name}, row {row}{number}</source>
        <translation>{source}, {file_name}, Zeile {row}{number}</translation>
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
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>{step}, next step of {number}</source>
        <translation>{step}, nächster Schritt von {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{template_id} is not written in {language}. There are: {known_here}.</source>
        <translation>{template_id} ist nicht auf {language} geschrieben. Es gibt: {known_here}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{template_id} is not written in {language}. There are: {known}.</source>
        <translation>{template_id} ist nicht auf {language} geschrieben. Es gibt: {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>{text} (assumed)</source>
        <translation>{text} (angenommen)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{text} is no day of the calendar.</source>
        <translation>{text} ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>{text}{shown}, {row} of {count}</source>
        <translation>{text}{shown}, {row} von {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} can only stand still between its first and its last day.</source>
        <translation>{title} kann nur zwischen dem ersten und dem letzten Tag ruhen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} could be extended until {day}, with a notice that gives the reasons. That day has passed.</source>
        <translation>{title} war bis {day} verlängerbar, mit einer Mitteilung der Gründe. Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title} counts minutes, from an instant and not from a date.</source>
        <translation>{title} zählt Minuten, ab einem Zeitpunkt und nicht ab einem Datum.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not stand still.</source>
        <translation>{title} ruht nicht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not start anew with {event}.</source>
        <translation>{title} beginnt nicht neu mit: {event}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} finalized</source>
        <translation>{title} fertiggestellt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} has no {what} to take back.</source>
        <translation>{title} hat nichts zurückzunehmen: {what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/figures.py"/>
        <source>{title} has not begun on {day}.</source>
        <translation>{title} hat am {day} noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>{title} has not begun.</source>
        <translation>{title} hat noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} is extended already; the law allows it once.</source>
        <translation>{title} ist schon verlängert; das Gesetz erlaubt es einmal.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is named</source>
        <translation>{title} ist genannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title} is not moved by “{value}”. It knows these events: {names}.</source>
        <translation>{title} wird von „{value}“ nicht bewegt. Bekannt sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is not named</source>
        <translation>{title} ist nicht genannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>{title} issued</source>
        <translation>{title} festgeschrieben</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no extension: its date stays.</source>
        <translation>{title} kennt keine Verlängerung: das Datum bleibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title} knows no pause for {value}: its date stays.</source>
        <translation>{title} kennt kein Ruhen für {value}: das Datum bleibt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no pause for {what}, so its date stays and keeps counting. Mark the case as waiting instead.</source>
        <translation>{title} kennt dafür kein Ruhen ({what}); das Datum bleibt und zählt weiter. Setzen Sie den Fall stattdessen auf Wartend.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} mailed</source>
        <translation>{title} versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} no longer runs.</source>
        <translation>{title} läuft nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{title} paragraph present</source>
        <translation>Absatz vorhanden: {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} sent again as a copy</source>
        <translation>{title} als Kopie erneut gesendet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} sent by e-mail</source>
        <translation>{title} per E-Mail versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} stands still already.</source>
        <translation>{title} ruht schon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{title} still runs until {day}.</source>
        <translation>{title} läuft noch bis {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} was logged under a rule that this case file did not keep, so its date stays as it is. Leave it out and put the present rule on the case.</source>
        <translation>{title} wurde unter einer Regel erfasst, die diese Falldatei nicht behielt; das Datum bleibt deshalb. Lassen Sie sie aus und setzen Sie die heutige Regel auf den Fall.</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: draft started</source>
        <translation>{title}: Entwurf begonnen</translation>
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
        <translation>{title}: dieses Datum gibt keine Regel. Es steht im Schriftstück selbst.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: put on the case</source>
        <translation>{title}: auf den Fall gesetzt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: runs</source>
        <translation>{title}: läuft</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: send by {after}, no longer by {before}.</source>
        <translation>{title}: Versand bis {after}, nicht mehr bis {before}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: stands still. Its date moves when the reply comes.</source>
        <translation>{title}: ruht. Das Datum verschiebt sich, wenn die Antwort kommt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title}: type the date that stands in the notice.</source>
        <translation>{title}: geben Sie das Datum ein, das in der Mitteilung steht.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: will run under this law</source>
        <translation>{title}: läuft nach diesem Recht</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>{title}: {letters}</source>
        <translation>{title}: {letters}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>{title}: {period}</source>
        <translation>{title}: {period}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Check digits {first} to {end}.</source>
        <translation>{told} Prüfen Sie die Ziffern {first} bis {end}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Compare all digits.</source>
        <translation>{told} Vergleichen Sie alle Ziffern.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{told} Entries of the audit trail undone: {entries}.</source>
        <translation>{told} Rückgängig gemachte Einträge des Prüfprotokolls: {entries}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} It would match with {pair} for {shown} at {place}.</source>
        <translation>{told} Mit {pair} statt {shown} an Stelle {place} würde sie stimmen.</translation>
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
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{version}, in force {day}</source>
        <translation>{version}, in Kraft seit {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>{weekday} · {days} d</source>
        <translation>{weekday} · {days} T</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{what} imported from {name}</source>
        <translation>{what} importiert aus {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} mailed</source>
        <translation>{what} versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} sent by e-mail</source>
        <translation>{what} per E-Mail versandt</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{what}: ready to print again</source>
        <translation>{what}: wieder druckbereit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>{when}, by {name}</source>
        <translation>{when}, von {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days ended on {day}.</source>
        <translation>{whose} {days} Tage endeten am {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days run until {day}.</source>
        <translation>{whose} {days} Tage laufen bis {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{who}, {subject}, {words}, because {reason}</source>
        <translation>{who}, {subject}, {words}, weil: {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{why}, at the latest</source>
        <translation>{why}, spätestens</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{why}, so send by</source>
        <translation>{why}, also Versand bis</translation>
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
        <translation>{words} Frist {day}, nicht mehr {before}.</translation>
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
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>{words} and {count} more.</source>
        <translation>{words} und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{words} {satisfied}.</source>
        <translation>{words} {satisfied}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words} “{cut}” is not known; kept as a note.</source>
        <translation>{words} „{cut}“ ist nicht bekannt; als Notiz behalten.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is a closing day already.</source>
        <translation>{words} ist schon ein Schließtag.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is {holiday}. Nobody works then already.</source>
        <translation>{words} ist {holiday}. Dann arbeitet ohnehin niemand.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, lies on a weekend. Nobody works then already.</source>
        <translation>{words} liegt an einem Wochenende. Dann arbeitet ohnehin niemand.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{words}, possible from {day}.</source>
        <translation>{words}, möglich ab {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is in the future.</source>
        <translation>{words}: {day} liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is long before any register.</source>
        <translation>{words}: {day} liegt lange vor jedem Register.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} lies before the receipt.</source>
        <translation>{words}: {day} liegt vor dem Eingang.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is no date.</source>
        <translation>{words}: „{cut}“ ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is not known. Say what it means.</source>
        <translation>{words}: „{cut}“ ist nicht bekannt. Sagen Sie, was es bedeutet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{year} is more than two years back. Check the year of the received date.</source>
        <translation>{year} liegt mehr als zwei Jahre zurück. Prüfen Sie das Jahr des Eingangstags.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{{% include "{name}" %}}</source>
        <translation>{{% include "{name}" %}}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{match}” is no month. Write it as in FY2027-Feb.</source>
        <translation>„{match}“ ist kein Monat. Schreiben Sie ihn wie in FY2027-Feb.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>“{name}” has no part in this case</source>
        <translation>„{name}“ hat mit diesem Fall nichts zu tun</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{name}” is a table of the map, with lines below it.</source>
        <translation>„{name}“ ist eine Tabelle der Zuordnung, mit Zeilen darunter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>“{name}” stands already.</source>
        <translation>„{name}“ steht schon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>“{shown}” is no number of days. Type them as 7, 3, 1, 0.</source>
        <translation>„{shown}“ ist keine Zahl von Tagen. Schreiben Sie sie wie 7, 3, 1, 0.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>“{subject}”</source>
        <translation>„{subject}“</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” does not belong here</source>
        <translation>„{title}“ gehört nicht hierher</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” has its shipped text already.</source>
        <translation>„{title}“ hat schon den ausgelieferten Text.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” is not named</source>
        <translation>„{title}“ ist nicht genannt</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” is past its review</source>
        <translation>Die Prüfung von „{title}“ ist überfällig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” says this already.</source>
        <translation>„{title}“ sagt das schon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: the shipped text is used from now on</source>
        <translation>„{title}“: ab jetzt gilt der ausgelieferte Text</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: version {version} is used from now on</source>
        <translation>„{title}“: ab jetzt gilt Fassung {version}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no period. Write a quarter as 2026Q3, a month as 2026-11, a year as 2026, a fiscal one as FY2027Q1 or FY2027, and any days as 2026-10-05..2026-11-20.</source>
        <translation>„{typed}“ ist kein Zeitraum. Schreiben Sie ein Quartal als 2026Q3, einen Monat als 2026-11, ein Jahr als 2026, ein Geschäftsjahr als FY2027Q1 oder FY2027 und beliebige Tage als 2026-10-05..2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no quarter. Write it as 2026Q3.</source>
        <translation>„{typed}“ ist kein Quartal. Schreiben Sie es als 2026Q3.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no year. Write it as 2026.</source>
        <translation>„{typed}“ ist kein Jahr. Schreiben Sie es als 2026.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{value}” is none of {known}.</source>
        <translation>„{value}“ ist keines von {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>“{word}” in line {number}</source>
        <translation>„{word}“ in Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>“{word}” is not one word. Write each on a line of its own.</source>
        <translation>„{word}“ ist nicht ein einzelnes Wort. Schreiben Sie jedes in eine eigene Zeile.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>“{word}” is right</source>
        <translation>„{word}“ ist richtig</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>“{word}” is right from now on.</source>
        <translation>„{word}“ gilt von jetzt an als richtig.</translation>
    </message>
</context>
</TS>
