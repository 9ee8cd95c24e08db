<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Privdesk</name>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>
Before identity was settled, because: {reason}</source>
        <translation>
Avant vérification de l’identité, parce que : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>
Old number: {old_number}</source>
        <translation>
Ancien numéro : {old_number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source> Is it a {meant}?</source>
        <translation> Est-ce un {meant} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source> This backup is of another history of the file.</source>
        <translation> Cette sauvegarde provient d’un autre historique du fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source> and others</source>
        <translation> et d’autres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source> of {number}</source>
        <translation> du dossier {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> on {day}</source>
        <translation> le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source> since {day}</source>
        <translation> depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source> under “{under}”</source>
        <translation> sous « {under} »</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source> · evidence of identity</source>
        <translation> · preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;About Privdesk</source>
        <translation>À &amp;propos de Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;All cases</source>
        <translation>&amp;Tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>&amp;Answer by</source>
        <translation>Ré&amp;pondre avant le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Asked for</source>
        <translation>&amp;Demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Assign</source>
        <translation>Attri&amp;buer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>&amp;Back up first</source>
        <translation>&amp;Sauvegarder d’abord</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>Sa&amp;uvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>&amp;Becomes</source>
        <translation>&amp;Devient</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Belongs to a case…</source>
        <translation>&amp;Appartient à un dossier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Between the cells</source>
        <translation>Entre &amp;les cellules</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Black out in copies…</source>
        <translation>Caviarder &amp;dans les copies…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Case</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Cases</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;Clock</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Closing days…</source>
        <translation>&amp;Jours de fermeture…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;Complaints</source>
        <translation>&amp;Réclamations</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Correct by a new letter</source>
        <translation>C&amp;orriger par une nouvelle lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>&amp;Cover list first</source>
        <translation>&amp;La liste d’accompagnement d’abord</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Data source</source>
        <translation>&amp;Source de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Data sources</source>
        <translation>S&amp;ources de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Dated</source>
        <translation>&amp;Daté du</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>&amp;Days before the send-by date</source>
        <translation>&amp;Jours avant la date d’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>&amp;Days on which no mail leaves</source>
        <translation>&amp;Jours sans départ de courrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Deadlines</source>
        <translation>Éc&amp;héances</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Department</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Detail</source>
        <translation>&amp;Détail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Discard draft</source>
        <translation>Abandonner le &amp;brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Dossier…</source>
        <translation>&amp;Liasse…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Draft the letter with the passphrase; it stays in the case file</source>
        <translation>&amp;Rédiger la lettre avec la phrase secrète ; elle reste dans le fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Earlier</source>
        <translation>&amp;Plus tôt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Element</source>
        <translation>Élém&amp;ent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Envelope or label…</source>
        <translation>Enveloppe ou éti&amp;quette…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Escalate to JAMS…</source>
        <translation>&amp;Porter devant JAMS…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrer cette liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Finalize</source>
        <translation>&amp;Finaliser</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>&amp;Find a command</source>
        <translation>&amp;Chercher une commande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>&amp;First label</source>
        <translation>P&amp;remière étiquette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Handler</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;How it was checked</source>
        <translation>Mode &amp;de vérification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;How the address was found</source>
        <translation>&amp;Comment l’adresse a été trouvée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Identity</source>
        <translation>I&amp;dentité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>&amp;Import a table as soon as the case file is there</source>
        <translation>&amp;Importer un tableau dès que le fichier des dossiers est créé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;In a sentence</source>
        <translation>Dans &amp;une phrase</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Issue summary…</source>
        <translation>&amp;Arrêter le bilan…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Jump to today</source>
        <translation>Aller à aujourd’&amp;hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>&amp;Keep this file up to date after each change</source>
        <translation>&amp;Tenir ce fichier à jour après chaque modification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Keys of this window</source>
        <translation>&amp;Touches de cette fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Language of letters</source>
        <translation>&amp;Langue des lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>&amp;Late because</source>
        <translation>En retard à ca&amp;use de</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Light, dark, as the system</source>
        <translation>Clair, &amp;sombre, comme le système</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Mail in</source>
        <translation>&amp;Courrier reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Match with complaint…</source>
        <translation>Associer à &amp;une réclamation…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Merge or link…</source>
        <translation>&amp;Fusionner ou lier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Mode</source>
        <translation>&amp;Procédure</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>&amp;Name the persons</source>
        <translation>&amp;Nommer les personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;New case</source>
        <translation>Nou&amp;veau dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;New date</source>
        <translation>&amp;Nouvelle date</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Next area</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Next page</source>
        <translation>Pa&amp;ge suivante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Notice delivered</source>
        <translation>Not&amp;ification remise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Notice of</source>
        <translation>Noti&amp;fication du</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>&amp;On</source>
        <translation>&amp;Le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Open case file…</source>
        <translation>Ouvrir un &amp;fichier des dossiers…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>&amp;Other case</source>
        <translation>&amp;Autre dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Outbox</source>
        <translation>C&amp;ourrier départ</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Outcome</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>&amp;Outlook</source>
        <translation>&amp;Perspectives</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Paste a message</source>
        <translation>&amp;Coller un message</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>&amp;Person</source>
        <translation>Perso&amp;nne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Postal code</source>
        <translation>Co&amp;de postal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>&amp;Press the new shortcut</source>
        <translation>&amp;Tapez le nouveau raccourci</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Previous area</source>
        <translation>&amp;Zone précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Print the letter…</source>
        <translation>&amp;Imprimer la lettre…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quarterly summary</source>
        <translation>&amp;Bilan trimestriel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quick add</source>
        <translation>&amp;Saisie rapide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>&amp;Reached the Department</source>
        <translation>Reçu par le &amp;ministère le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reason.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Reason on the envelope</source>
        <translation>&amp;Motif sur l’enveloppe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Reason to go on anyway</source>
        <translation>Mot&amp;if pour continuer malgré tout</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Reason to send before identity is settled</source>
        <translation>&amp;Motif de l’envoi avant vérification de l’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Received</source>
        <translation>&amp;Reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Region</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>&amp;Register</source>
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Reminders…</source>
        <translation>&amp;Rappels…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>E&amp;nregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>&amp;Seal with a passphrase (PDF, AES-256)</source>
        <translation>&amp;Sceller par une phrase secrète (PDF, AES-256)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Search and commands</source>
        <translation>Recherche &amp;et commandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <source>&amp;Service</source>
        <translation>&amp;Service postal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Set status</source>
        <translation>Défini&amp;r le statut</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Show chain</source>
        <translation>&amp;Afficher la chaîne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;State or region</source>
        <translation>État &amp;ou région</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/bulk_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Step</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Tags</source>
        <translation>Ét&amp;iquettes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;Then by</source>
        <translation>&amp;Puis par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Timeline</source>
        <translation>&amp;Frise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Today</source>
        <translation>A&amp;ujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>&amp;Tracking number</source>
        <translation>&amp;Numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Usual ways</source>
        <translation>Moyens &amp;usuels</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Verify case file</source>
        <translation>Vérifier &amp;le fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Watch a folder for mail…</source>
        <translation>&amp;Surveiller un répertoire de courrier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>&amp;Web form</source>
        <translation>Formulaire &amp;web</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>&amp;What happened</source>
        <translation>&amp;Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>&amp;What happens</source>
        <translation>&amp;Ce qui se passe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;What was found</source>
        <translation>Ce qui &amp;a été trouvé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>&amp;Why this date?</source>
        <translation>Pour&amp;quoi cette date ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>&amp;Why was it late?</source>
        <translation>&amp;Pourquoi était-ce en retard ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>&amp;Why was it wrong?</source>
        <translation>&amp;Qu’est-ce qui était faux ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>&amp;Words</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>&amp;Words on this page</source>
        <translation>Mots &amp;de cette page</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>&amp;Wrote</source>
        <translation>&amp;A écrit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(i) Participation and a link to the List</source>
        <comment>pack</comment>
        <translation>(i) Participation et lien vers la liste</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(ii) Types of data and covered entities</source>
        <comment>pack</comment>
        <translation>(ii) Types de données et entités couvertes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(iii) Commitment to the Principles</source>
        <comment>pack</comment>
        <translation>(iii) Engagement à respecter les principes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(iv) Purposes</source>
        <comment>pack</comment>
        <translation>(iv) Finalités</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(ix) Independent dispute body, free of charge</source>
        <comment>pack</comment>
        <translation>(ix) Organe indépendant de règlement des litiges, gratuit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>(says nothing)</source>
        <translation>(ne dit rien)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(v) How to contact the office</source>
        <comment>pack</comment>
        <translation>(v) Comment joindre le service</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(vi) Third parties and purposes of disclosure</source>
        <comment>pack</comment>
        <translation>(vi) Tiers et finalités de la communication</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(vii) Right of access</source>
        <comment>pack</comment>
        <translation>(vii) Droit d’accès</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(viii) Choices and means</source>
        <comment>pack</comment>
        <translation>(viii) Choix et moyens</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(x) Jurisdiction of the FTC</source>
        <comment>pack</comment>
        <translation>(x) Compétence de la FTC</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xi) Possibility of binding arbitration</source>
        <comment>pack</comment>
        <translation>(xi) Possibilité d’un arbitrage contraignant</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xii) Disclosure on lawful requests of public authorities</source>
        <comment>pack</comment>
        <translation>(xii) Communication sur demande licite d’autorités publiques</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>(xiii) Liability in onward transfers</source>
        <comment>pack</comment>
        <translation>(xiii) Responsabilité en cas de transfert ultérieur</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>, deadline {day}</source>
        <translation>, échéance {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>, hidden</source>
        <translation>, masqué</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/load_strip.py"/>
        <source>, holiday</source>
        <translation>, jour férié</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>, in time</source>
        <translation>, à temps</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>, median {median} days</source>
        <translation>, médiane {median} jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>, number {place} of {count}</source>
        <translation>, numéro {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>, rules</source>
        <comment>clock</comment>
        <translation>, prévaut</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>, sealed with a passphrase</source>
        <translation>, scellé par une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>, send by {day}</source>
        <translation>, envoi avant le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>, shown</source>
        <translation>, affiché</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_bar.py"/>
        <source>, waiting</source>
        <translation>, en attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>, waiting for the person</source>
        <translation>, en attente de la personne</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>, {count} days late</source>
        <extracomment>For one: , {count} day late</extracomment>
        <translation>
            <numerusform>, {count} jour de retard</numerusform>
            <numerusform>, {count} jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_work.py"/>
        <source>, {rows} left out</source>
        <translation>, {rows} laissées de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>, {size} MB</source>
        <translation>, {size} Mo</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>, {unknown} values not known</source>
        <translation>, {unknown} valeurs inconnues</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>, {unread} could not be read</source>
        <translation>, {unread} illisibles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>. Rule of {version}</source>
        <translation>. Règle de {version}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>0 is the send-by date itself. After it, a reminder comes each day until the case is answered. A paused clock reminds of nothing.</source>
        <translation>0 est la date d’envoi elle-même. Ensuite, un rappel vient chaque jour jusqu’à la réponse. Un délai suspendu ne donne lieu à aucun rappel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>1 File</source>
        <translation>1 Fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>1 case moves</source>
        <translation>1 dossier se décale</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>12 records</source>
        <translation>12 enregistrements</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>12/24 or 1/2/2027</source>
        <translation>24/12 ou 2/1/2027</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>2026-12-04 position statement</source>
        <translation>2026-12-04 mémoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>3 Values</source>
        <translation>3 Valeurs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>4 Rows</source>
        <translation>4 Lignes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-month mean</source>
        <translation>Moyenne de 4 mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-period mean</source>
        <translation>Moyenne de 4 périodes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-quarter mean</source>
        <translation>Moyenne 4 trim.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>4-year mean</source>
        <translation>Moyenne de 4 ans</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>9 × 12 flat</source>
        <translation>9 × 12 po, à plat</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>90th percentile</source>
        <translation>90e centile</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>; {count} had no letter</source>
        <translation>; {count} sans lettre</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A California resident who writes to the address we name is told within 30 days what was disclosed for third parties’ direct marketing in the calendar year before. Our own promise is the same 30 days. They run on while particulars are missing.</source>
        <comment>pack</comment>
        <translation>Une personne résidant en Californie qui écrit à l’adresse indiquée apprend sous 30 jours ce qui a été communiqué pour la prospection directe de tiers pendant l’année civile précédente. Notre engagement prévoit les mêmes 30 jours. Ils courent aussi tant que des indications manquent.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A Californian who writes to a designated address is told within 30 days what was disclosed for third parties’ direct marketing in the calendar year before, once in a calendar year.</source>
        <comment>pack</comment>
        <translation>Une personne résidant en Californie qui écrit à une adresse désignée apprend sous 30 jours ce qui a été communiqué pour la prospection directe de tiers pendant l’année civile précédente, une fois par année civile.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>A DPF complaint is acknowledged within 5 business days. The Principles name no number of days; this one is our own.</source>
        <comment>pack</comment>
        <translation>Il est accusé réception d’une réclamation DPF sous 5 jours ouvrables. Les principes ne fixent pas de nombre de jours ; celui-ci est le nôtre.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A DPF complaint is acknowledged within 5 business days. The statement lets a person go to JAMS who gets no timely acknowledgment, and neither it nor the Principles name a number of days; this one is our own.</source>
        <comment>pack</comment>
        <translation>Il est accusé réception d’une réclamation DPF sous 5 jours ouvrables. Selon la déclaration, qui ne reçoit pas d’accusé à temps peut s’adresser à JAMS ; ni elle ni les principes ne fixent de nombre de jours ; celui-ci est le nôtre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>A JAMS or Annex I case is matched with a DPF complaint.</source>
        <translation>Un dossier JAMS ou annexe I s’associe à une réclamation DPF.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>A USPS number has 20 or 22 digits, this one has {length}.</source>
        <translation>Un numéro USPS a 20 ou 22 chiffres, celui-ci en a {length}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>A case cannot be linked with itself.</source>
        <translation>Un dossier ne peut pas être lié à lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A case cannot be merged with itself.</source>
        <translation>Un dossier ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>A case cannot follow from itself.</source>
        <translation>Un dossier ne peut pas suivre de lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>A case is erased already, or the policy pack has no period for its kind.</source>
        <translation>Un dossier est déjà effacé, ou le jeu de règles n’a pas de durée pour son type.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>A character cannot be printed</source>
        <translation>Un caractère ne peut pas être imprimé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A child’s data is deleted and the parent told within 10 business days. Our own policy; the law names no number of days, and the 30-day promise stays the last day.</source>
        <comment>pack</comment>
        <translation>Les données d’un enfant sont effacées et le parent informé sous 10 jours ouvrables. Notre propre politique ; la loi ne fixe pas de nombre de jours, et l’engagement de 30 jours reste la limite.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A complaint about data protection from the United Kingdom is acknowledged within 30 days, which begin on the day after receipt. An end on a weekend or a public holiday moves to the next working day. An outcome within the 30 days takes the place of the acknowledgement.</source>
        <comment>pack</comment>
        <translation>Il est accusé réception d’une réclamation du Royaume-Uni sous 30 jours, qui commencent le lendemain de la réception. Si le terme tombe un week-end ou un jour férié, il est reporté au jour ouvré suivant. Un résultat donné dans les 30 jours tient lieu d’accusé.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>A complaint under the Data Privacy Framework is answered within 45 days of receipt. The day of receipt is not counted. There is no extension, and no weekend or holiday moves the date.</source>
        <comment>pack</comment>
        <translation>Une réclamation au titre du Data Privacy Framework reçoit une réponse sous 45 jours à compter de la réception. Le jour de réception ne compte pas. Il n’y a pas de prolongation, et aucun week-end ou jour férié ne déplace la date.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not checked.</source>
        <translation>Une condition de l’annexe I n’est pas vérifiée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>A condition of Annex I is not met.</source>
        <translation>Une condition de l’annexe I n’est pas remplie.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 45 days of receipt. 15 more days are possible once, with notice and reason within the first 45.</source>
        <comment>pack</comment>
        <translation>La réponse est donnée sous 45 jours à compter de la réception. 15 jours de plus sont possibles une fois, si la personne en est informée, avec le motif, dans les 45 premiers.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 45 days of receipt. 45 more days are possible once, with notice and reason within the first 45.</source>
        <comment>pack</comment>
        <translation>La réponse est donnée sous 45 jours à compter de la réception. 45 jours de plus sont possibles une fois, si la personne en est informée, avec le motif, dans les 45 premiers.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>A consumer is answered within 90 days of receipt. 45 more days are possible once, with notice and reason within the first 90.</source>
        <comment>pack</comment>
        <translation>La réponse est donnée sous 90 jours à compter de la réception. 45 jours de plus sont possibles une fois, si la personne en est informée, avec le motif, dans les 90 premiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>A copy with this redaction has left the case file, so it stays on record. Mark other places for the next copy.</source>
        <translation>Une copie avec ce caviardage a quitté le fichier des dossiers ; il reste donc consigné. Marquez d’autres endroits pour la copie suivante.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>A date may be an old one</source>
        <translation>Une date est peut-être ancienne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>A day of receipt is a day there.</source>
        <translation>Le jour de réception est un jour de là-bas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A draft</source>
        <translation>Un brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>A field cannot be filled</source>
        <translation>Un champ ne peut pas être rempli</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>A field holds more than a name.</source>
        <translation>Un champ contient plus qu’un nom.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>A field left empty sets no limit.</source>
        <translation>Un champ vide ne fixe pas de limite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>A final letter stays on record; make it void instead.</source>
        <translation>Une lettre finale reste au dossier ; invalidez-la plutôt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>A forgotten passphrase cannot be set anew</source>
        <translation>Une phrase secrète oubliée ne peut pas être remplacée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>A letter came back from this address.</source>
        <translation>Une lettre est revenue de cette adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>A letter has no address.</source>
        <translation>Une lettre n’a pas d’adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>A letter is named that was not in this print run. Look at the run again.</source>
        <translation>Une lettre citée ne fait pas partie de cette impression. Revoyez l’impression.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>A letter of {number} has been mailed since. “{name}” stays as it is.</source>
        <translation>Une lettre de {number} a été postée depuis. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>A letter that corrects {number} is a draft</source>
        <translation>Une lettre qui corrige {number} est en brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>A letter that needs it cannot become final without it. Insert {mark}.</source>
        <translation>Une lettre qui en a besoin ne peut pas être finalisée sans lui. Insérez {mark}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>A month back, on</source>
        <translation>Un mois en arrière, en avant</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A newer Privdesk made it. Update this one to read it.</source>
        <translation>Un Privdesk plus récent l’a créé. Mettez celui-ci à jour pour le lire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>A number a line, in the order of the list; or the number of the letter beside it, such as L-2026-0447 RF482913625US.</source>
        <translation>Un numéro par ligne, dans l’ordre de la liste ; ou à côté le numéro de la lettre, par exemple L-2026-0447 RF482913625US.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>A paper has &amp;come</source>
        <translation>&amp;Un document est arrivé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>A participant in the Data Privacy Framework does this once a year, by the day that the office has set.</source>
        <comment>pack</comment>
        <translation>Qui participe au Data Privacy Framework le fait une fois par an, avant le jour que le service a fixé.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>A participant re-certifies every 12 months, by the date that the Department shows. Otherwise it is listed as lapsed and must stop its claims.</source>
        <comment>pack</comment>
        <translation>Qui participe renouvelle sa certification tous les 12 mois, avant la date qu’affiche le ministère américain du Commerce. Sinon, la participation est considérée comme échue et ne peut plus être revendiquée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>A period has ten years at most.</source>
        <translation>Une période a dix ans au plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>A person cannot be merged with itself.</source>
        <translation>Une personne ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>A person in Switzerland gets access within 30 days of receipt. If that cannot be done, we say so within the 30 days and name the day. Where we announce a share in the costs, the 30 days begin when the ten days to reflect are over. The strict reading is used: no weekend or holiday moves the date.</source>
        <comment>pack</comment>
        <translation>Une personne en Suisse obtient l’accès sous 30 jours à compter de la réception. Si ce n’est pas possible, nous le disons dans les 30 jours et indiquons la date. Si nous annonçons une participation aux frais, les 30 jours commencent à la fin du délai de réflexion de dix jours. La lecture stricte est retenue : aucun week-end ou jour férié ne déplace la date.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>A person in the European Economic Area is told what was done without undue delay and at the latest within one month of receipt. Two further months are possible for complex or numerous requests, if the person is told within the first month, with the reasons. The days on which we wait for proof of identity or for what the request is about do not count, if we asked without delay.</source>
        <comment>pack</comment>
        <translation>Une personne dans l’Espace économique européen est informée des mesures prises dans les meilleurs délais et en tout état de cause dans un délai d’un mois à compter de la réception de la demande. Deux mois de plus sont possibles pour des demandes complexes ou nombreuses, si la personne en est informée dans le premier mois, avec les motifs. Les jours où nous attendons une preuve d’identité ou une précision sur la demande ne comptent pas, si nous les avons demandées sans tarder.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A person in the United Kingdom is answered within one month of receipt, to the end of the day with the same number in the next month. If that is a weekend or a public holiday, to the end of the next working day. Three months in all are possible for complex or numerous requests, if the person is told within the first month. The month starts when proof of identity or a fee that we asked for arrives.</source>
        <comment>pack</comment>
        <translation>Une personne au Royaume-Uni reçoit une réponse dans un délai d’un mois à compter de la réception, jusqu’à la fin du jour portant le même quantième le mois suivant. Si c’est un week-end ou un jour férié, jusqu’à la fin du jour ouvré suivant. Trois mois en tout sont possibles pour des demandes complexes ou nombreuses, si la personne en est informée dans le premier mois. Le mois commence quand arrive la preuve d’identité ou les frais que nous avons demandés.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>A person in the United Kingdom is answered within one month of the latest of the request, the proof of identity and the fee that we asked for, to the end of the day with the same number in the next month. If that is a weekend or a public holiday, to the end of the next working day. From the day we ask what an access request is about to the day of the reply, both included, no day counts. Three months in all are possible for complex or numerous requests, if the person is told within the first month.</source>
        <comment>pack</comment>
        <translation>Une personne au Royaume-Uni reçoit une réponse dans un délai d’un mois à compter du plus tardif des trois : la demande, la preuve d’identité et les frais demandés, jusqu’à la fin du jour portant le même quantième le mois suivant. Si c’est un week-end ou un jour férié, jusqu’à la fin du jour ouvré suivant. Du jour où nous demandons sur quoi porte une demande d’accès au jour de la réponse, les deux compris, aucun jour ne compte. Trois mois en tout sont possibles pour des demandes complexes ou nombreuses, si la personne en est informée dans le premier mois.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>A person who is known by this address is taken again.</source>
        <translation>Une personne connue sous cette adresse est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A person whose data a customer put in is referred to that customer within 5 business days. Our own target; the statement names no number of days for it.</source>
        <comment>pack</comment>
        <translation>Une personne dont un client a saisi les données est renvoyée à ce client sous 5 jours ouvrables. Notre propre objectif ; la déclaration ne fixe pas de nombre de jours.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>A person whose request is refused is told so at the latest within one month of receipt, with the reasons, the right to complain to a supervisory authority and the way to a court. There is no extension for it.</source>
        <comment>pack</comment>
        <translation>Une personne dont la demande est refusée en est informée au plus tard dans un délai d’un mois à compter de la réception, avec les motifs, la possibilité d’introduire une réclamation auprès d’une autorité de contrôle et de former un recours juridictionnel. Il n’y a pas de prolongation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/trail_reads.py"/>
        <source>A picture of the letterhead is missing from the case file.</source>
        <translation>Une image de l’en-tête manque dans le fichier des dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>A place to fill in is left</source>
        <translation>Un endroit reste à remplir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>A program that synchronizes, a restored backup or somebody put another file or log in the place of {name} in the folder {folder} while it was open.</source>
        <translation>Un programme de synchronisation, une sauvegarde restaurée ou quelqu’un a mis un autre fichier ou journal à la place de {name} dans le dossier {folder} pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>A report that a child uses our services is acknowledged within 2 business days, and the account is isolated on the day of the report. Our own policy; the law names no number of days.</source>
        <comment>pack</comment>
        <translation>Il est accusé réception sous 2 jours ouvrables du signalement qu’un enfant utilise nos services, et le compte est isolé le jour même. Notre propre politique ; la loi ne fixe pas de nombre de jours.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request that reached another address than a designated one is answered within a reasonable time, at most 150 days after receipt. No weekend moves the date.</source>
        <comment>pack</comment>
        <translation>Une demande parvenue à une autre adresse qu’une adresse désignée reçoit une réponse dans un délai raisonnable, au plus 150 jours après la réception. Aucun week-end ne déplace la date.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to know, delete or correct is answered within 45 calendar days after receipt, whatever time verification takes. 45 more days, 90 from receipt in all, are possible with notice and reason within the first 45. A weekend or holiday is not relied on.</source>
        <comment>pack</comment>
        <translation>Une demande d’accès, d’effacement ou de rectification reçoit une réponse sous 45 jours calendaires après la réception, quelle que soit la durée de la vérification. 45 jours de plus, 90 en tout, sont possibles si la personne en est informée, avec le motif, dans les 45 premiers. On ne compte pas sur un week-end ou un jour férié.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to know, delete or correct is confirmed within 10 business days, with how it is verified and when the answer can be expected. “Business day” is not defined; weekends and federal holidays are left out.</source>
        <comment>pack</comment>
        <translation>Il est accusé réception d’une demande d’accès, d’effacement ou de rectification sous 10 jours ouvrables, en indiquant comment elle est vérifiée et quand attendre la réponse. « Jour ouvrable » n’est pas défini ; les week-ends et les jours fériés fédéraux sont exclus.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>A request to opt out of sale or sharing, or to limit the use of sensitive data, is carried out within 15 business days, without verification.</source>
        <comment>pack</comment>
        <translation>Un opt-out de la vente ou du partage, ou une limitation de l’usage de données sensibles, est exécuté sous 15 jours ouvrables, sans vérification.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>A revocation of consent to calls and texts is honored within a reasonable time, at most 10 business days from receipt.</source>
        <comment>pack</comment>
        <translation>La révocation du consentement aux appels et SMS est respectée dans un délai raisonnable, au plus 10 jours ouvrables après la réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>A row of {lost} points to a row of {lost_2} that is not there.</source>
        <translation>Une ligne de {lost} renvoie à une ligne de {lost_2} qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>A second person approves it first.</source>
        <translation>Une deuxième personne l’approuve d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>A second person reads it, and approves it or gives it back.</source>
        <translation>Une deuxième personne la lit, puis l’approuve ou la rend.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>A tag has at most {longest_tag} characters.</source>
        <translation>Une étiquette a {longest_tag} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>A wait began on {day}, before that day. Take the pause of {title} back first.</source>
        <translation>Une attente a commencé le {day}, avant ce jour. Reprenez d’abord la suspension de {title}.</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, DIN 5008 form A, DL window</source>
        <comment>form</comment>
        <translation>A4, DIN 5008 forme A, fenêtre DL</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, DIN 5008 form B, DL window</source>
        <comment>form</comment>
        <translation>A4, DIN 5008 forme B, fenêtre DL</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, French DL window at the right, 35 high</source>
        <comment>form</comment>
        <translation>A4, fenêtre DL française à droite, hauteur 35</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, French DL window at the right, 45 high</source>
        <comment>form</comment>
        <translation>A4, fenêtre DL française à droite, hauteur 45</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, Swiss window at the right, C5/6</source>
        <comment>form</comment>
        <translation>A4, fenêtre suisse à droite, C5/6</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, UK DL window at the left</source>
        <comment>form</comment>
        <translation>A4, fenêtre DL britannique à gauche</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, cover sheet in a clear flat envelope</source>
        <comment>form</comment>
        <translation>A4, page de garde dans une enveloppe plate transparente</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>A4, flat envelope with a label</source>
        <comment>form</comment>
        <translation>A4, enveloppe plate avec étiquette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access</source>
        <comment>Principle</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access</source>
        <comment>right</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Access and deletion</source>
        <translation>Accès et effacement</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Access given</source>
        <translation>Accès accordé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Account and profile</source>
        <comment>pack</comment>
        <translation>Compte et profil</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Accountability for onward transfer</source>
        <comment>Principle</comment>
        <translation>Responsabilité en cas de transfert ultérieur</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Acknowledge</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Acknowledge</source>
        <comment>step</comment>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Acknowledge by</source>
        <translation>Accusé dû</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Acknowledge the complaint</source>
        <comment>rule</comment>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Acknowledge the report of a child’s data</source>
        <comment>rule</comment>
        <translation>Accuser réception du signalement (enfant)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Acknowledged</source>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Acknowledged</source>
        <comment>status</comment>
        <translation>Réception accusée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Add &amp;filter</source>
        <translation>Ajouter &amp;un filtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Add a case in one line</source>
        <translation>Ajouter un dossier en une ligne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Add a case in one line, for example: delete, Tomás Herrera, Spain, by e-mail, yesterday</source>
        <translation>Ajouter un dossier en une ligne, par exemple : effacement, Tomás Herrera, Espagne, par e-mail, hier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Add a dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Add one</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Added</source>
        <comment>news</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Added to the suppression list</source>
        <translation>Ajouté à la liste d’opposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Addr&amp;ess</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address complete</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address not complete</source>
        <translation>Adresse incomplète</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Address not complete or not right</source>
        <translation>Adresse incomplète ou fausse</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Address too large</source>
        <translation>Adresse trop grande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Advice delivered</source>
        <comment>pack</comment>
        <translation>Avis notifié</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Advice of the DPA panel, 60 days</source>
        <comment>rule</comment>
        <translation>Avis du panel des autorités, 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>After printing</source>
        <translation>Après l’impression</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Agent</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Agents and others in these cases</source>
        <translation>Mandataires et autres dans ces dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>All</source>
        <comment>letters</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>All Saints' Day</source>
        <comment>holiday</comment>
        <translation>Toussaint</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>All as usual</source>
        <translation>Tout comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>All cases of {person}</source>
        <translation>Tous les dossiers de {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>All clocks are counted anew by the rules they were decided under.</source>
        <translation>Tous les délais sont recalculés selon les règles d’après lesquelles ils ont été fixés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>All complaints</source>
        <translation>Toutes les réclamations</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>All that was saved is still open here, and what you typed stays. Nothing more is saved until the work goes on in a copy beside it.</source>
        <translation>Tout ce qui a été enregistré est encore ouvert ici, et votre saisie reste. Rien d’autre n’est enregistré tant que le travail ne continue pas dans une copie à côté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>All {count} records are complete</source>
        <extracomment>For one: The record is complete</extracomment>
        <translation>
            <numerusform>L’enregistrement est complet</numerusform>
            <numerusform>Les {count} enregistrements sont complets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Also checked</source>
        <translation>Également vérifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Also known as</source>
        <translation>Aussi connu sous</translation>
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
        <translation>Un tribunal de l’annexe I accorde accès, rectification, effacement ou restitution, et jamais d’argent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>An Annex I panel has one arbitrator or three.</source>
        <translation>Un tribunal de l’annexe I a un ou trois arbitres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>An address has at most seven lines.</source>
        <translation>Une adresse a sept lignes au plus.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 45 days of its receipt, with the way to complain to the attorney general.</source>
        <comment>pack</comment>
        <translation>Un recours contre un refus reçoit une réponse sous 45 jours après sa réception, avec la voie de plainte auprès de l’attorney general.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 45 days of its receipt, with the way to complain to the attorney general. 60 more days are possible.</source>
        <comment>pack</comment>
        <translation>Un recours contre un refus reçoit une réponse sous 45 jours après sa réception, avec la voie de plainte auprès de l’attorney general. 60 jours de plus sont possibles.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>An appeal against a refusal is answered within 60 days of its receipt, with the way to complain to the attorney general.</source>
        <comment>pack</comment>
        <translation>Un recours contre un refus reçoit une réponse sous 60 jours après sa réception, avec la voie de plainte auprès de l’attorney general.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>An arbitration under Annex I is completed within 90 days after the notice was delivered to us, unless both sides agree otherwise.</source>
        <comment>pack</comment>
        <translation>Un arbitrage au titre de l’annexe I est achevé dans les 90 jours suivant la notification qui nous est faite, sauf accord contraire des parties.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>An e-mail address has no spaces.</source>
        <translation>Une adresse e-mail n’a pas d’espaces.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>An earlier date stands</source>
        <translation>Une date plus proche reste valable</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>An old register becomes cases, in one change</source>
        <translation>Un ancien registre devient des dossiers, en une seule modification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>And {count} more, in the policy pack.</source>
        <translation>Et {count} de plus, dans le jeu de règles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>And {more} more without a doubt.</source>
        <translation>Et {more} de plus sans aucun doute.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Annex I</source>
        <translation>Annexe I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Annex I &amp;checklist</source>
        <translation>Liste &amp;de contrôle de l’annexe I</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Annex I arbitration, 90 days</source>
        <comment>rule</comment>
        <translation>Arbitrage annexe I, 90 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Annex I binding arbitration</source>
        <translation>Arbitrage (annexe I)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Annex I checklist</source>
        <translation>Liste de contrôle de l’annexe I</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Annual duty</source>
        <translation>Obligation annuelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Annual duty</source>
        <comment>rule</comment>
        <translation>Obligation annuelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Another cause</source>
        <translation>Autre cause</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Another key for any command.</source>
        <translation>Une autre touche pour chaque commande.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Another period</source>
        <translation>Autre période</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Answer</source>
        <comment>step</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Answer due</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Answer sent</source>
        <translation>Réponse envoyée</translation>
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
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Answered</source>
        <comment>pack</comment>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Answered</source>
        <comment>status</comment>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Answered from the e-mail address on file</source>
        <translation>A répondu depuis l’adresse e-mail connue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Answered in 45 days</source>
        <translation>En 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>Answered late</source>
        <translation>Répondu en retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Answered questions about the account</source>
        <translation>A répondu à des questions sur le compte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Answered {day}</source>
        <translation>Répondu {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Answered {day} after {used}.</source>
        <translation>Répondu le {day} après {used}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Answered: the case is answered, and the day is missing.</source>
        <translation>Répondu : le dossier a sa réponse, et le jour manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Answers need the approval of a second person from now on.</source>
        <translation>Les réponses doivent désormais être approuvées par une deuxième personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Any days</source>
        <translation>Jours au choix</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>App&amp;rove…</source>
        <translation>&amp;Approuver…</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Appeal received</source>
        <comment>pack</comment>
        <translation>Recours reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Approval stays as it is</source>
        <translation>L’approbation reste inchangée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Approve {number}?</source>
        <translation>Approuver {number} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Apps of customers (we are the processor)</source>
        <comment>pack</comment>
        <translation>Applications de clients (nous sommes sous-traitant)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Arbi&amp;trators</source>
        <translation>A&amp;rbitres</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Arbitration</source>
        <comment>annex</comment>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Archive in the open format (*.zip);;All files (*)</source>
        <translation>Archive au format ouvert (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Armistice Day</source>
        <comment>holiday</comment>
        <translation>Armistice</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>As chosen for each letter</source>
        <translation>Comme choisi pour chaque lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>As each column shows</source>
        <translation>Comme chaque colonne le montre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>As shipped</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>As the office has it</source>
        <translation>Réglage du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>As the policy pack says</source>
        <translation>Comme le dit le jeu de règles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>As usual in the country of the office</source>
        <translation>Comme d’usage dans le pays du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Ascension Day</source>
        <comment>holiday</comment>
        <translation>Ascension</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Ask for identity</source>
        <comment>step</comment>
        <translation>Demander l’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Ask for proof of identity</source>
        <translation>Demander une preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a DPA can resolve it with us.</source>
        <translation>Demandez si une autorité peut la résoudre avec nous.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Ask whether a court decided it.</source>
        <translation>Demandez si un tribunal a statué.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked once in {year} already, {state}. One answer in a calendar year is owed; say so and name the first.</source>
        <translation>Déjà demandé une fois en {year}, {state}. Une réponse par année civile est due ; dites-le et citez la première.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked the same {count} times in the last 12 months, first on {day}. To refuse it as excessive, the earlier answers are the evidence.</source>
        <translation>Même demande {count} fois en 12 mois, la première le {day}. Pour la refuser comme excessive, les réponses antérieures servent de preuve.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>Asked to know {count} times in the last 12 months. Two answers in 12 months are owed; a third may be declined with the reason.</source>
        <translation>Accès demandé {count} fois en 12 mois. Deux réponses en 12 mois sont dues ; une troisième peut être refusée avec motif.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Asked {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Assigned</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Assumption Day</source>
        <comment>holiday</comment>
        <translation>Assomption</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>At the latest {day}</source>
        <translation>Au plus tard le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>At the printer</source>
        <translation>À l’imprimante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_files.py"/>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Attach &amp;file…</source>
        <translation>Joindre un fic&amp;hier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_files.py"/>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>August Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié d’août</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Authority for employee data</source>
        <translation>Autorité pour les données RH</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Authority of the agent</source>
        <translation>Mandat du représentant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Authority of the agent confirmed by the person</source>
        <translation>Mandat confirmé par la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Authority of the agent not shown</source>
        <translation>Mandat du représentant non justifié</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Authority of the third party received, day 0</source>
        <comment>pack</comment>
        <translation>Mandat du tiers reçu, jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority of {person}</source>
        <translation>Mandat de {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority shown, nothing lacking</source>
        <translation>Mandat justifié, rien ne manque</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Authority: {names}</source>
        <translation>Mandat : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Authorized agent</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>Avery 5160, 30 labels of 2 5/8 by 1 in</source>
        <comment>form</comment>
        <translation>Avery 5160, 30 étiquettes de 2 5/8 sur 1 po</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>Avery L7160, 21 labels of 63.5 by 38.1 mm</source>
        <comment>form</comment>
        <translation>Avery L7160, 21 étiquettes de 63,5 sur 38,1 mm</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Back to the &amp;queue</source>
        <translation>Reme&amp;ttre dans la file</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Back to the computed date</source>
        <translation>Revenir à la date calculée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Back to the queue</source>
        <translation>Remis dans la file</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Back to the shipped text</source>
        <translation>Revenir au texte livré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Backed up to {name}</source>
        <translation>Sauvegardé dans {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>Backed up to {name} only. {sentence}</source>
        <translation>Sauvegardé dans {name} seulement. {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>Backed up to {name} only: the second folder {second} is not there. Connect its disk, or choose another folder in the settings.</source>
        <translation>Sauvegardé dans {name} seulement : le second répertoire {second} n’est pas là. Branchez son disque, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>Backed up {time}</source>
        <translation>Sauvegardé à {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Backups</source>
        <comment>pack</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Backups go to this folder from now on. Earlier ones stay.</source>
        <translation>Les sauvegardes vont désormais dans ce répertoire. Les précédentes restent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Bar: days used. Line: until the deadline. Triangle: send-by.</source>
        <translation>Barre : jours écoulés. Trait : jusqu’à l’échéance. Triangle : date d’envoi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Batch for today, {day}</source>
        <translation>Lot du jour, {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>Batch {today}.pdf</source>
        <translation>Lot {today}.pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Became a com&amp;plaint…</source>
        <translation>Est devenu une &amp;réclamation…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Before it removes a participant for persistent failure to comply, the Department gives 30 days’ notice and an opportunity to respond.</source>
        <comment>pack</comment>
        <translation>Avant de radier un participant pour non-respect persistant, le ministère américain du Commerce l’en avise 30 jours à l’avance et lui permet de répondre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Begin a &amp;new version with the same text</source>
        <translation>&amp;Commencer une nouvelle version avec le même texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Begin each line with a day such as 2026-12-04, not “{day}”.</source>
        <translation>Chaque ligne commence par un jour tel que 2026-12-04, pas « {day} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Begins with this month, for the periods of the figures on this computer.</source>
        <translation>Commence par ce mois, pour les périodes des chiffres sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Belongs to a case</source>
        <translation>Appartient à un dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Belongs to a case…</source>
        <translation>Appartient à un dossier…</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Billing</source>
        <comment>pack</comment>
        <translation>Facturation</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Billing and payment data</source>
        <comment>pack</comment>
        <translation>Données de facturation et de paiement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Black out in copies</source>
        <translation>Caviarder dans les copies</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Black out what is marked</source>
        <translation>Caviarder ce qui est marqué</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Black out what is marked: {places}</source>
        <translation>Caviarder ce qui est marqué : {places}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Both are the &amp;same person: merge the two records too</source>
        <translation>C’&amp;est la même personne : fusionner aussi les deux fiches</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Both cases stay as they are, and are not named to each other again.</source>
        <translation>Les deux dossiers restent tels quels et ne sont plus rapprochés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Both, long edge</source>
        <translation>Recto verso, bord long</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Boxing Day</source>
        <comment>holiday</comment>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Bring back the shipped ones</source>
        <translation>Rétablir ceux fournis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Bring in earlier cases</source>
        <translation>Reprendre les dossiers antérieurs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>By day; by row in a list</source>
        <translation>Par jour ; par ligne dans une liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>By video or telephone</source>
        <translation>Par vidéo ou téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>C&amp;hannel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>C&amp;ommentary on the summary…</source>
        <translation>&amp;Commentaire du bilan…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>C&amp;ompare with template…</source>
        <translation>&amp;Comparer au modèle…</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>C4 envelope</source>
        <comment>form</comment>
        <translation>Enveloppe C4</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>C4 flat</source>
        <translation>C4, à plat</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>C5 envelope</source>
        <comment>form</comment>
        <translation>Enveloppe C5</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>CAN-SPAM, 10 business days</source>
        <comment>rule</comment>
        <translation>CAN-SPAM, 10 jours ouvrables</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, 45 days</source>
        <comment>rule</comment>
        <translation>CCPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, confirm receipt in 10 business days</source>
        <comment>rule</comment>
        <translation>CCPA, accuser réception en 10 jours ouvrables</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, do not ask again for 12 months</source>
        <comment>rule</comment>
        <translation>CCPA, ne pas redemander pendant 12 mois</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, keep the record for 24 months</source>
        <comment>rule</comment>
        <translation>CCPA, garder le dossier 24 mois</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, opt-out or limit in 15 business days</source>
        <comment>rule</comment>
        <translation>CCPA, opt-out ou limitation en 15 jours ouvrables</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>CCPA, publish the figures by July 1</source>
        <comment>rule</comment>
        <translation>CCPA, publier les chiffres avant le 1er juillet</translation>
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
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Calendar year before</source>
        <translation>Année civile précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>California postal address</source>
        <translation>Adresse postale en Californie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Called back on the number on file</source>
        <translation>Rappel au numéro connu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Came &amp;back on</source>
        <translation>Revenu &amp;le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Came &amp;back…</source>
        <translation>&amp;Est revenu…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Came &amp;through the Department of Commerce</source>
        <translation>Arrivé par le ministère &amp;du Commerce</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Came back</source>
        <translation>En retour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Came in person with a paper</source>
        <translation>Venue en personne avec une pièce</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Came out well &amp;up to no.</source>
        <translation>&amp;Bien imprimé jusqu’au n°</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Came out well?</source>
        <translation>Bien imprimé ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Case file</source>
        <translation>Fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Case file fro&amp;m an archive…</source>
        <translation>&amp;Fichier des dossiers depuis une archive…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Case file from an archive</source>
        <translation>Fichier des dossiers depuis une archive</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Case file {name}, {detail}</source>
        <translation>Fichier des dossiers {name}, {detail}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Case files (*.privdesk)</source>
        <translation>Fichiers des dossiers (*.privdesk)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <location filename="../../privdesk/ui/place_watch.py"/>
        <source>Case files (*.privdesk);;All files (*)</source>
        <translation>Fichiers des dossiers (*.privdesk);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Case files (*{suffix});;All files (*)</source>
        <translation>Fichiers des dossiers (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Case number</source>
        <translation>Numéro du dossier</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Cases of an old register come in from a CSV, Excel or OpenDocument table.</source>
        <translation>Les dossiers d’un ancien registre viennent d’un tableau CSV, Excel ou OpenDocument.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Cases that are due</source>
        <translation>Dossiers arrivés à terme</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Cases that have been closed as long as the policy pack keeps them. An erasure takes names, papers, letters and words; numbers, dates, outcomes and grounds stay, and with them every figure.</source>
        <translation>Les dossiers clos depuis aussi longtemps que le jeu de règles les conserve. L’effacement retire noms, pièces, lettres et textes ; numéros, dates, issues et motifs restent, et avec eux tous les chiffres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Cases that move</source>
        <translation>Dossiers qui se décalent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_list.py"/>
        <source>Cases to work on</source>
        <translation>Dossiers à traiter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Caspio, with an orange arrow</source>
        <translation>Caspio, avec une flèche orange</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Cause recorded</source>
        <translation>Cause consignée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Cause: {cause}</source>
        <translation>Cause : {cause}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Certificate of erasure {day}.pdf</source>
        <translation>Attestation d’effacement {day}.pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Cha&amp;in</source>
        <translation>&amp;Chaîne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Chain as one time&amp;line</source>
        <translation>Chaîne &amp;en une seule chronologie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <source>Chain as steps</source>
        <translation>Chaîne par étapes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Change &amp;shortcuts…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change clocks</source>
        <translation>Modifier les délais</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Change passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change passphrase…</source>
        <translation>Modifier la phrase secrète…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Change tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Change {text}</source>
        <translation>Modifier : {text}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Changed</source>
        <comment>news</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <source>Changes, plus in the draft only, minus in the template only</source>
        <translation>Différences, plus : seulement dans le brouillon, moins : seulement dans le modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>Character {place} is the letter {char}, where a digit stands.{hint}</source>
        <translation>Le caractère {place} est la lettre {char}, à la place d’un chiffre.{hint}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Charts as tables</source>
        <translation>Graphiques en tableaux</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Check digit matches</source>
        <translation>Le chiffre de contrôle est juste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Check elements</source>
        <translation>Vérifier les éléments</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Check the files that only prove identity. Their name and content go for good when the case is closed, or {days} days after identity was verified.</source>
        <translation>Cochez les fichiers qui ne prouvent que l’identité. Leur nom et leur contenu sont supprimés définitivement à la clôture du dossier, ou {days} jours après la vérification de l’identité.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Checked and encrypted as the file is; each hour in which something was changed.</source>
        <translation>Vérifiée et chiffrée comme le fichier ; à chaque heure où quelque chose a changé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Checking the case file…</source>
        <translation>Vérification du fichier des dossiers…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Child’s data report</source>
        <translation>Signalement de données d’enfant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Chinese (Big5)</source>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Choice</source>
        <comment>Principle</comment>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose a table…</source>
        <translation>Choisir un tableau…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Choose a {name}</source>
        <translation>Choisir : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Choose another &amp;place…</source>
        <translation>Choisir un autre &amp;emplacement…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>Choose at least one letter that has an address.</source>
        <translation>Choisissez au moins une lettre qui a une adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose at least one right that the person asks for.</source>
        <translation>Choisissez au moins un droit que la personne exerce.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Choose files of this case.</source>
        <translation>Choisissez des fichiers de ce dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Choose how it ended.</source>
        <translation>Choisissez comment cela s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Choose the case that the message belongs to.</source>
        <translation>Choisissez le dossier auquel appartient le message.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Choose the framework that the complaint relies on.</source>
        <translation>Choisissez le cadre sur lequel se fonde la réclamation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Choose the old register, or drop it on the window: CSV, XLSX, XLS or ODS. Every row is shown with what becomes of it before anything is saved.</source>
        <translation>Choisissez l’ancien registre ou déposez-le sur la fenêtre : CSV, XLSX, XLS ou ODS. Avant tout enregistrement, chaque ligne est montrée avec ce qu’elle devient.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Choose why the answer was late. It is counted.</source>
        <translation>Choisissez pourquoi la réponse était en retard. Cela est compté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Choose {name}</source>
        <translation>Choisir : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Christmas Day</source>
        <comment>holiday</comment>
        <translation>Noël</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Christmas Eve</source>
        <comment>holiday</comment>
        <translation>Veille de Noël</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Cit&amp;y</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Cloc&amp;ks…</source>
        <translation>Dé&amp;lais…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Clock paused</source>
        <translation>Délai suspendu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock paused: clarification asked for</source>
        <translation>Délai suspendu : précisions demandées</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock paused: proof of identity asked for</source>
        <translation>Délai suspendu : preuve d’identité demandée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock runs again</source>
        <translation>Le délai court à nouveau</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts after the notice of costs</source>
        <translation>Le délai commence après l’avis de frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the authority</source>
        <translation>Le délai commence avec le mandat</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the fee</source>
        <translation>Le délai commence avec les frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Clock starts with the proof of identity</source>
        <translation>Le délai commence avec la preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Clocks</source>
        <translation>Délais</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Close</source>
        <comment>step</comment>
        <translation>Clore</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Close the topmost thing</source>
        <translation>Fermer ce qui est au-dessus</translation>
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
        <translation>Clos</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Closed</source>
        <comment>status</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Closed cases</source>
        <translation>Dossiers clos</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closed cases whose period is over become shells without personal data.</source>
        <translation>Les dossiers clos dont la durée est écoulée deviennent des coquilles sans données personnelles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Closed without an answer.</source>
        <translation>Clos sans réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Closed {day} without an answer.</source>
        <translation>Clos le {day} sans réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: the case is closed, and the day is missing.</source>
        <translation>Clos : le dossier est clos, et le jour manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Closed: {day} lies before the answer.</source>
        <translation>Clos : {day} est avant la réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closing days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>Closing days saved. {words}</source>
        <translation>Jours de fermeture enregistrés. {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Closing days…</source>
        <translation>Jours de fermeture…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Co&amp;untry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Co&amp;vers</source>
        <translation>&amp;Couvre</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Colorado CPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Colorado CPA, recours en 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Colorado CPA, keep the record for 24 months</source>
        <comment>rule</comment>
        <translation>Colorado CPA, garder le dossier 24 mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Colors as the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Columbus Day</source>
        <comment>holiday</comment>
        <translation>Jour de Christophe Colomb</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/tables.py"/>
        <source>Column {column_letters}</source>
        <translation>Colonne {column_letters}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/views/case_table_view.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Com&amp;plaint</source>
        <translation>Ré&amp;clamation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Com&amp;plied on</source>
        <translation>E&amp;xécuté le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Comes with Privdesk</source>
        <translation>Fourni avec Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>Commentary</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/commentary.py"/>
        <source>Commentary on {title} kept</source>
        <translation>Commentaire sur {title} enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Compare name and address with the case before it goes.</source>
        <translation>Comparez nom et adresse avec le dossier avant le départ.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_comparison.py"/>
        <source>Compared with the template</source>
        <translation>Comparé au modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Compelling legitimate interest</source>
        <translation>Motifs légitimes et impérieux</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Complainant</source>
        <translation>Personne réclamante</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Complaint or referral reached the panel</source>
        <comment>pack</comment>
        <translation>Réclamation ou renvoi parvenu au panel</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Complaint reached the Department</source>
        <comment>pack</comment>
        <translation>Réclamation parvenue au ministère</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Complaint to {office}</source>
        <translation>Réclamation à {office}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Complaints by DPF Principle</source>
        <translation>Réclamations par principe du DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Complaints by outcome</source>
        <translation>Réclamations par issue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Complaints received</source>
        <translation>Réclamations reçues</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>Complete by</source>
        <translation>Terminer avant le</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Complexity and number of requests</source>
        <comment>pack</comment>
        <translation>Complexité et nombre de demandes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Complexity of the request</source>
        <comment>pack</comment>
        <translation>Complexité de la demande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Comply &amp;by</source>
        <translation>À exécuter a&amp;vant le</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Comply with the advice of a DPA, 25 days</source>
        <comment>rule</comment>
        <translation>Exécuter l’avis d’une autorité, 25 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Con&amp;dition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Concerns the data of</source>
        <translation>Concerne les données de</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Condition of Annex I checked</source>
        <translation>Condition de l’annexe I vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Confidential commercial information</source>
        <translation>Informations commerciales confidentielles</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Connecticut DPA, 45 days</source>
        <comment>rule</comment>
        <translation>Connecticut DPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Connecticut DPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Connecticut DPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Contacts and covered entities on the List are right</source>
        <comment>pack</comment>
        <translation>Les contacts et entités couvertes de la liste sont exacts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Contribution to the Annex I Arbitral Fund is paid</source>
        <comment>pack</comment>
        <translation>La contribution au fonds d’arbitrage de l’annexe I est payée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Cookies and tracking, advertising and analytics partners</source>
        <comment>pack</comment>
        <translation>Cookies et traçage, partenaires publicitaires et d’analyse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy &amp;without personal data…</source>
        <translation>Copie sa&amp;ns données personnelles…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy case &amp;number</source>
        <translation>Copier &amp;le numéro du dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Copy explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Copy list as &amp;text</source>
        <translation>C&amp;opier la liste comme texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/place_watch.py"/>
        <source>Copy of what is open</source>
        <translation>Copie de ce qui est ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Copy printed</source>
        <translation>Copie imprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Copy the list as text</source>
        <translation>Copier la liste comme texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Copy without personal data</source>
        <translation>Copie sans données personnelles</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Corpus Christi</source>
        <comment>holiday</comment>
        <translation>Fête-Dieu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Correct</source>
        <comment>right</comment>
        <translation>Rectification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Correct a &amp;word…</source>
        <translation>Corriger un &amp;mot…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Correct day of receip&amp;t…</source>
        <translation>Corriger le &amp;jour de réception…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Correct the day of receipt</source>
        <translation>Corriger le jour de réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/letter_edit.py"/>
        <source>Correct “{word}”…</source>
        <translation>Corriger « {word} »…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Corrected by a new letter</source>
        <translation>Corrigée par une nouvelle lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Corrected since: {numbers}{more}.</source>
        <translation>Corrigé depuis : {numbers}{more}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Correction of {number} begun</source>
        <translation>Correction de {number} commencée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Counting the cases: {percent} %</source>
        <translation>Décompte des dossiers : {percent} %</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Countr&amp;y</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Courier</source>
        <translation>Coursier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Create case file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Create the case file</source>
        <translation>Créer le fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Customer Support</source>
        <comment>pack</comment>
        <translation>Service client</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Customer accounts</source>
        <comment>pack</comment>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Customer request</source>
        <translation>Demande d’un client</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Customer: {customer}</source>
        <translation>Client : {customer}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>D&amp;ates in the papers</source>
        <translation>Date&amp;s dans les pièces</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>DL envelope</source>
        <comment>form</comment>
        <translation>Enveloppe DL</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>DPF complaint</source>
        <translation>Réclamation DPF</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>DPF complaint, 45 days</source>
        <comment>rule</comment>
        <translation>Réclamation DPF, 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>DPF complaints</source>
        <translation>Réclamations DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four months before</source>
        <translation>Réclamations DPF reçues {days}, comparées aux quatre mois précédents</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four periods before</source>
        <translation>Réclamations DPF reçues {days}, comparées aux quatre périodes précédentes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four quarters before</source>
        <translation>Réclamations DPF reçues {days}, comparées aux quatre trimestres précédents</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>DPF complaints received {days}, compared with the four years before</source>
        <translation>Réclamations DPF reçues {days}, comparées aux quatre années précédentes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>DPF re-certification</source>
        <comment>pack</comment>
        <translation>Recertification DPF</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>DPF re-certification, 12 months</source>
        <comment>rule</comment>
        <translation>Recertification DPF, 12 mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Dark colors</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data corrected</source>
        <translation>Données rectifiées</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data deleted</source>
        <translation>Données effacées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Data for the ans&amp;wer…</source>
        <translation>Données &amp;pour la réponse…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Data for the answer</source>
        <translation>Données pour la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Data for the answer packed</source>
        <translation>Données pour la réponse réunies</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data integrity and purpose limitation</source>
        <comment>Principle</comment>
        <translation>Intégrité des données et finalités</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data of a customer’s account</source>
        <translation>Données du compte d’un client</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Data of a third person</source>
        <translation>Données d’un tiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data of another person</source>
        <translation>Données d’une autre personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Data of {number} packed</source>
        <translation>Données de {number} réunies</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Data protection authority</source>
        <translation>Autorité de protection des données</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Data received from business partners</source>
        <comment>pack</comment>
        <translation>Données reçues de partenaires commerciaux</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Data returned</source>
        <translation>Données restituées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Data source</source>
        <translation>Source de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source asked</source>
        <translation>Source de données interrogée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source exempt</source>
        <translation>Source de données exemptée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Data source opened again</source>
        <translation>Source de données rouverte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Data sources</source>
        <translation>Sources de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Data sources asked</source>
        <translation>Sources de données interrogées</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Data sources searched</source>
        <translation>Sources de données examinées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Date given in the notice</source>
        <translation>Date donnée dans la notification</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Date in the JAMS notice</source>
        <comment>rule</comment>
        <translation>Date de la notification JAMS</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Date in the authority’s letter</source>
        <comment>rule</comment>
        <translation>Date dans la lettre de l’autorité</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Date in the notice of the recourse mechanism</source>
        <comment>rule</comment>
        <translation>Date dans l’avis du mécanisme de recours</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of our earlier letter</source>
        <translation>Date de notre lettre précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the acknowledgment</source>
        <translation>Date de l’accusé de réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the answer</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the deadline</source>
        <translation>Date de l’échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the decision</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Date received</source>
        <translation>Date de réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Date set</source>
        <translation>Date mise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Dates are send-by dates.</source>
        <translation>Les dates sont les dates d’envoi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Dates are send-by dates. Dashed: the deadline itself.</source>
        <translation>Les dates sont les dates d’envoi. En pointillés : l’échéance elle-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Day After Thanksgiving</source>
        <comment>holiday</comment>
        <translation>Lendemain de Thanksgiving</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Day after Thanksgiving</source>
        <translation>Pont</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Day first, 23/11/2026</source>
        <translation>Jour d’abord, 23/11/2026</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Day in &amp;notice</source>
        <translation>&amp;Jour indiqué</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Day of receipt corrected to {day}</source>
        <translation>Jour de réception corrigé au {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {days}.</source>
        <translation>Jour {days}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Day {length}</source>
        <translation>Jour {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Day {number} of {length}. Answer due {due}.</source>
        <translation>Jour {number} sur {length}. Réponse due le {due}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Days on which no mail leaves, beside the holidays.</source>
        <translation>Jours sans départ de courrier, en plus des jours fériés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Days to answer</source>
        <translation>Jours jusqu’à la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/days_chart.py"/>
        <source>Days to answer, a bar for each day</source>
        <translation>Jours jusqu’à la réponse, une barre par jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/days_chart.py"/>
        <source>Days to answer, each complaint a dot</source>
        <translation>Jours jusqu’à la réponse, un point par réclamation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Deadline: {title}</source>
        <translation>Échéance : {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Deadlines stay.</source>
        <translation>Les échéances restent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Deadlines that run by themselves</source>
        <translation>Échéances qui courent d’elles-mêmes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>Deadlines, {title}</source>
        <translation>Échéances, {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Deceased</source>
        <translation>Personne décédée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided for the office</source>
        <comment>ending</comment>
        <translation>Décidé en faveur du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided for the person</source>
        <comment>ending</comment>
        <translation>Décidé en faveur de la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Decided in part for the person</source>
        <comment>ending</comment>
        <translation>Décidé en partie en faveur de la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Del</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Delaware PDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Delaware PDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Delaware PDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Delaware PDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Delete</source>
        <comment>right</comment>
        <translation>Effacement</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Delete a child’s data</source>
        <comment>rule</comment>
        <translation>Effacer les données d’un enfant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/chips.py"/>
        <source>Delete removes it</source>
        <translation>Suppr le retire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Delete the evidence of identity</source>
        <translation>Supprimer la preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Delete the evidence of identity?</source>
        <translation>Supprimer la preuve d’identité ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Delivery history</source>
        <translation>Historique de remise</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Department of Commerce</source>
        <translation>Ministère du Commerce des États-Unis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Department of Commerce asked through the DPA, 90 days given</source>
        <translation>Ministère du Commerce saisi par l’autorité de protection des données, 90 jours accordés</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Department of Commerce reports to the DPA, 90 days</source>
        <comment>rule</comment>
        <translation>Rapport du ministère à l’autorité, 90 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Dictionar&amp;ies…</source>
        <translation>Dictionn&amp;aires…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <source>Discarded draft</source>
        <translation>Brouillon abandonné</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Disclosures</source>
        <comment>right</comment>
        <translation>Divulgations</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Disclosures to third parties and service providers</source>
        <comment>pack</comment>
        <translation>Communications à des tiers et prestataires</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/toasts.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Disproportionate burden</source>
        <translation>Efforts disproportionnés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Done</source>
        <comment>outcome</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Done again: {name}</source>
        <translation>Rétabli : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Done in part</source>
        <comment>outcome</comment>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Done {day}, {how}</source>
        <translation>Fait le {day}, {how}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Done {day}{late}</source>
        <translation>Fait le {day}{late}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Done, day {elapsed}</source>
        <translation>Fait, jour {elapsed}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Dossier</source>
        <translation>Liasse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Dossier made for {title}</source>
        <translation>Liasse créée : {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>Dossier of {number}</source>
        <translation>Liasse de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Down</source>
        <comment>key</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Draft</source>
        <comment>letter</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Draft</source>
        <comment>step</comment>
        <translation>Rédiger</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>Draft discarded</source>
        <translation>Brouillon abandonné</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Drafting</source>
        <comment>status</comment>
        <translation>En rédaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Drafting started</source>
        <translation>Rédaction commencée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Drafts in work</source>
        <translation>Brouillons en cours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Drop messages on the window, paste one with Ctrl+V, or take in a mailbox. Each shows what it proposes; nothing is logged or filed before you confirm it.</source>
        <translation>Déposez des messages sur la fenêtre, collez-en un avec Ctrl+V ou relevez une boîte. Chacun montre sa proposition ; rien n’est créé ni classé avant votre confirmation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Due date in the notice</source>
        <translation>Échéance dans la notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Due date of the notice</source>
        <translation>Échéance de la notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Due today</source>
        <translation>À échéance aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Due, day {length}</source>
        <translation>Échéance, jour {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>E&amp;nclose a file…</source>
        <translation>&amp;Joindre un fichier à l’envoi…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>E-&amp;mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>E-mail</source>
        <comment>channel</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>E-mail</source>
        <comment>sent by</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>E-mail draft</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>E-mail in</source>
        <translation>E-mail reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>E-mail of the office</source>
        <translation>E-mail du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>E-mail out</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>E-mail: “{cut}”. {sentence}</source>
        <translation>E-mail : « {cut} ». {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>EU DPA</source>
        <translation>Autorité de l’UE</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>EU data protection authority</source>
        <translation>Autorité de protection des données de l’UE</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>EU-U.S. DPF</source>
        <translation>EU-U.S. DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Each backup is made in this folder, too.</source>
        <translation>Chaque sauvegarde est faite aussi dans ce répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Each case keeps its own number, deadline and answer, and names the other.</source>
        <translation>Chaque dossier garde son numéro, son échéance et sa réponse, et mentionne l’autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Each choice holds at once, the language from the next start on. What concerns the office lies in the case file.</source>
        <translation>Chaque choix vaut aussitôt, la langue au prochain démarrage. Ce qui concerne le service se trouve dans le fichier des dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Each week by itself: the audit trail, every frozen letter, every page.</source>
        <translation>Chaque semaine, de lui-même : le journal d’audit, chaque lettre figée, chaque page.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Earlier: {earlier}</source>
        <translation>Avant : {earlier}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Easter Monday</source>
        <comment>holiday</comment>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Easter Sunday</source>
        <comment>holiday</comment>
        <translation>Dimanche de Pâques</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Edit &amp;person</source>
        <translation>&amp;Modifier la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Edit address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Edit person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Effects reversed or corrected</source>
        <translation>Effets annulés ou corrigés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Employee data goes to the DPA and never to JAMS. Log the referral of the DPA.</source>
        <translation>Les données RH vont à l’autorité et jamais à JAMS. Consignez le renvoi de l’autorité.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data goes to the DPA, never to JAMS.</source>
        <translation>Les données RH vont à l’autorité, jamais à JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Employee data: the DPA has authority.</source>
        <translation>Données RH : l’autorité est compétente.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Empty for now</source>
        <translation>Vide pour maintenant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Enclose</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Enclose a file</source>
        <translation>Joindre un fichier à l’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Encrypt {file}</source>
        <translation>Chiffrer {file}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Encrypted case file</source>
        <translation>Fichier des dossiers chiffré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Encrypted with its passphrase.</source>
        <translation>Chiffré avec sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Encrypting the case file</source>
        <translation>Chiffrement du fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ended &amp;on</source>
        <translation>&amp;Terminé le</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>English (UK)</source>
        <comment>language</comment>
        <translation>Anglais (UK)</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>English (US)</source>
        <comment>language</comment>
        <translation>Anglais (US)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>English, unless agreed</source>
        <translation>Anglais, sauf accord contraire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Enter &amp;tracking numbers</source>
        <translation>&amp;Saisir les numéros de suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Enter a day on or after the end of the case.</source>
        <translation>Saisissez un jour à partir de la fin du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Enter a day, such as 11/20, or leave it empty.</source>
        <translation>Saisissez un jour, par exemple 20/11, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Enter a time, such as 9:45.</source>
        <translation>Saisissez une heure, par exemple 9:45.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Enter chooses for the column, Delete leaves it out.</source>
        <translation>Entrée choisit pour la colonne, Suppr la laisse de côté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Enter marks every place.</source>
        <translation>Entrée marque chaque endroit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Enter number</source>
        <translation>Saisir le numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Enter on a command, then press its new keys. Each change holds at once.</source>
        <translation>Entrée sur une commande, puis ses nouvelles touches. Chaque modification vaut aussitôt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Enter opens a person</source>
        <translation>Entrée ouvre une personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Enter saves, Tab opens the whole form</source>
        <translation>Entrée enregistre, Tab ouvre tout le formulaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Enter takes the guess or chooses, Delete leaves it empty.</source>
        <translation>Entrée prend la supposition ou choisit, Suppr laisse vide.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Enter takes the proposal</source>
        <translation>Entrée accepte la proposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Enter the day it happened.</source>
        <translation>Saisissez le jour où cela s’est passé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Enter the day it reached the office.</source>
        <translation>Saisissez le jour où cela est parvenu au service.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Enter the day it was received.</source>
        <translation>Saisissez le jour de réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Enter the day on which it ended.</source>
        <translation>Saisissez le jour où cela s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Enter the day you learned it.</source>
        <translation>Saisissez le jour où vous l’avez appris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>Enter the day.</source>
        <translation>Saisissez le jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Enter the reference of the other side on the case.</source>
        <translation>Saisissez dans le dossier la référence de l’autre partie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Enter tracking numbers</source>
        <translation>Saisir numéros</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>Envelope or label</source>
        <translation>Enveloppe ou étiquette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Envelopes as listed</source>
        <translation>Enveloppes selon la liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Epiphany</source>
        <comment>holiday</comment>
        <translation>Épiphanie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase the personal data of {count} cases?</source>
        <extracomment>For one: Erase the personal data of this case?</extracomment>
        <translation>
            <numerusform>Effacer les données personnelles de ce dossier ?</numerusform>
            <numerusform>Effacer les données personnelles de {count} dossiers ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase {count} cases…</source>
        <extracomment>For one: Erase {count} case…</extracomment>
        <translation>
            <numerusform>Effacer {count} dossier…</numerusform>
            <numerusform>Effacer {count} dossiers…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Escalate to JAMS</source>
        <translation>Porter devant JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Escalated to</source>
        <translation>Porté devant</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Escalated: {number}</source>
        <translation>Porté plus loin : {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Escalates</source>
        <translation>Porte plus loin</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Escalation</source>
        <translation>Recours suivants</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Europe Day</source>
        <comment>holiday</comment>
        <translation>Journée de l’Europe</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Every character can be printed</source>
        <translation>Chaque caractère peut être imprimé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Every date says which promise or law it comes from, and when the answer must leave.</source>
        <translation>Chaque date dit de quel engagement ou de quelle loi elle vient, et quand la réponse doit partir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Every field and text block is known; an example takes {pages}.</source>
        <translation>Chaque champ et chaque bloc de texte est connu ; un exemple prend {pages}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Every figure opens its cases</source>
        <translation>Chaque chiffre ouvre ses dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Every open case keeps its dates.</source>
        <translation>Chaque dossier ouvert garde ses dates.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>Every row is in the case file already. Nothing was changed.</source>
        <translation>Chaque ligne est déjà dans le fichier des dossiers. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Every value is known</source>
        <translation>Chaque valeur est connue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>Every word is in the dictionary.</source>
        <translation>Tous les mots figurent dans le dictionnaire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Everything due is sent.</source>
        <translation>Tout ce qui était à échéance est envoyé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Evi&amp;dence</source>
        <translation>&amp;Justificatif</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Evidence of identity</source>
        <translation>Justificatifs d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted</source>
        <translation>Preuve d’identité supprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Evidence of identity deleted after {kept_days} days: {many}</source>
        <translation>Preuves d’identité supprimées après {kept_days} jours : {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Evidence of identity…</source>
        <translation>Justificatifs d’identité…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Example: {words}</source>
        <translation>Exemple : {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Excessive or repeated</source>
        <translation>Excessif ou répété</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Exempt</source>
        <translation>Exempté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Explanation copied</source>
        <translation>Explication copiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Export cale&amp;ndar…</source>
        <translation>&amp;Exporter le calendrier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Export calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Export e&amp;verything…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Export everything, unencrypted</source>
        <translation>Tout exporter, sans chiffrement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/list_door.py"/>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Exporting to {name}</source>
        <translation>Exportation vers {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extend a clock of the case first.</source>
        <translation>Prolongez d’abord un délai du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extend, with a notice to the person</source>
        <translation>Prolonger, avec avis à la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extended date</source>
        <translation>Date prolongée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Extended from {day}</source>
        <translation>Prolongé depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} business days from day 0</source>
        <translation>Prolongé à {count} jours ouvrables depuis le jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} calendar days from day 0</source>
        <translation>Prolongé à {count} jours civils depuis le jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Extended to {count} months from day 0</source>
        <translation>Prolongé à {count} mois depuis le jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Extended to {period} from day 0</source>
        <translation>Prolongé à {period} depuis le jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Extension reason</source>
        <translation>Motif de la prolongation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extension: the person must be told by {day}</source>
        <translation>Prolongation : la personne doit être avisée avant le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Extension: this rule has none</source>
        <translation>Prolongation : cette règle n’en connaît pas</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>F&amp;older</source>
        <translation>&amp;Répertoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>FTC</source>
        <translation>FTC</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Facts recorded</source>
        <translation>Faits consignés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Fee is paid and the submission is finalized</source>
        <comment>pack</comment>
        <translation>Les frais sont payés et le dépôt finalisé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Fee received, day 0</source>
        <comment>pack</comment>
        <translation>Frais reçus, jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Fields are filled with what the case says: {fields} and all others of letters. An ellipsis (…) is a blank that is filled by hand.</source>
        <translation>Les champs sont remplis avec les données du dossier : {fields} et tous les autres des lettres. Des points de suspension (…) sont un blanc à remplir à la main.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the subject</source>
        <translation>Champs de l’objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Fields of the text</source>
        <translation>Champs du texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/filter_bar.py"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>File &gt; Letterhead and paper takes both, and shows how a page looks with them.</source>
        <translation>Fichier &gt; En-tête et papier prend les deux et montre l’aspect d’une page.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>File checked</source>
        <translation>Fichier vérifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>File it</source>
        <translation>Classer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>File on {number}</source>
        <translation>Classer dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>File {file_id} was changed after it was attached.</source>
        <translation>Le fichier {file_id} a été modifié après son ajout.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Filed on {number}</source>
        <translation>Classé dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Files: {files}</source>
        <translation>Fichiers : {files}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Files: {names}</source>
        <translation>Fichiers : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Filter letters</source>
        <translation>Filtrer les lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Final</source>
        <translation>Finales</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Final</source>
        <comment>since</comment>
        <translation>Finalisée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Finalize</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize anyway</source>
        <translation>Finaliser quand même</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize anyway?</source>
        <translation>Finaliser quand même ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Finalize this letter?</source>
        <translation>Finaliser cette lettre ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Finalized &amp;by</source>
        <translation>Finalisée &amp;par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Find people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Finding published</source>
        <translation>Constat publié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Finish draft</source>
        <translation>Finir le brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Finish search</source>
        <translation>Finir la recherche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>First folder</source>
        <translation>Premier répertoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter of fiscal {year}</source>
        <translation>Premier trimestre de l’exercice {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>First quarter {year}</source>
        <translation>Premier trimestre {year}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>First reply to the authority</source>
        <comment>rule</comment>
        <translation>Première réponse à l’autorité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>First, last day of the week</source>
        <translation>Premier, dernier jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Fiscal quarters</source>
        <translation>Trimestres d’exercice</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Fiscal year begins with</source>
        <translation>L’exercice commence en</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fiscal year {year}</source>
        <translation>Exercice {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Fiscal years</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Fixed</source>
        <comment>news</comment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Florida Digital Bill of Rights, 45 days</source>
        <comment>rule</comment>
        <translation>Florida Digital Bill of Rights, 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Fo&amp;r</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Fold and window &amp;guides</source>
        <translation>&amp;Repères de pli et de fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Fold and window guides</source>
        <translation>Repères de pli et de fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Fold {number}</source>
        <translation>Pli {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Folder for the backups</source>
        <translation>Répertoire des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Folder for the dossier</source>
        <translation>Répertoire de la liasse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Follows</source>
        <translation>Suit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>For &amp;management, in sentences</source>
        <translation>Pour &amp;la direction, en phrases</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>For management</source>
        <translation>Pour la direction</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Foreign keys cannot be switched on in this build of SQLite.</source>
        <translation>Les clés étrangères ne peuvent pas être activées dans ce SQLite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Forwarded unopened</source>
        <translation>Transmis sans être ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Forwarding label on the envelope</source>
        <translation>Étiquette de réexpédition sur l’enveloppe</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Founded</source>
        <comment>complaint</comment>
        <translation>Fondée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Founded in part</source>
        <comment>complaint</comment>
        <translation>Fondée en partie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Four eyes</source>
        <translation>Quatre yeux</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Four unrelated words are best.</source>
        <translation>Le mieux : quatre mots sans lien entre eux.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter of fiscal {year}</source>
        <translation>Quatrième trimestre de l’exercice {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Fourth quarter {year}</source>
        <translation>Quatrième trimestre {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Frame&amp;works…</source>
        <translation>&amp;Cadres…</translation>
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
        <translation>Cadre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Framework: a complaint needs the framework that it relies on.</source>
        <translation>Cadre : une réclamation a besoin du cadre sur lequel elle se fonde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Frameworks…</source>
        <translation>Cadres…</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>French</source>
        <comment>language</comment>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>From figure to figure</source>
        <translation>D’un chiffre à l’autre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>From memory. Check it before you rely on it</source>
        <translation>De mémoire. À vérifier avant de s’y fier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>From {day}, or after our answer.</source>
        <translation>À partir du {day}, ou après notre réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>From {sender}</source>
        <translation>De {sender}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Future processing conforms</source>
        <translation>Traitement futur conforme</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>GDPR Art. 12(5); DPF Supplemental Principle 8.g</source>
        <translation>Art. 12, par. 5, RGPD ; DPF, principe complémentaire 8.g</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>GDPR, one month</source>
        <comment>rule</comment>
        <translation>RGPD, un mois</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>GDPR, refusal within one month</source>
        <comment>rule</comment>
        <translation>RGPD, refus dans le mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>German</source>
        <comment>language</comment>
        <translation>Allemand</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>German (Switzerland)</source>
        <comment>language</comment>
        <translation>Allemand (Suisse)</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>German Unity Day</source>
        <comment>holiday</comment>
        <translation>Jour de l’Unité allemande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Gets a PDF and a ZIP with the files.</source>
        <translation>Reçoit un PDF et un ZIP avec les fichiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Gibraltar GRA</source>
        <translation>GRA de Gibraltar</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Gibraltar Regulatory Authority</source>
        <translation>Gibraltar Regulatory Authority</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Give bac&amp;k…</source>
        <translation>R&amp;endre pour correction…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Give postal codes their &amp;zeros back</source>
        <translation>Rendre leurs &amp;zéros aux codes postaux</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Give the reason for the extension. The notice must tell it to the person.</source>
        <translation>Donnez le motif de la prolongation. L’avis doit l’indiquer à la personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Give {number} back?</source>
        <translation>Rendre {number} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Go on in a &amp;copy</source>
        <translation>Continuer dans une &amp;copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Go through the &amp;checks</source>
        <translation>Parcourir &amp;les contrôles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Go through the day’s cases</source>
        <translation>Parcourir les dossiers du jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Go to the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>Goes out as it is: nothing is marked on it. H on the case marks what must not go out.</source>
        <translation>Part tel quel : rien n’y est marqué. H sur le dossier marque ce qui ne doit pas sortir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Good Friday</source>
        <comment>holiday</comment>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Grounds</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Grounds, stated in the letter</source>
        <translation>Motifs, indiqués dans la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>HR data</source>
        <translation>Données RH</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Handed over</source>
        <comment>service</comment>
        <translation>Remis en main propre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Handled slowly</source>
        <translation>Traitement lent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Handler</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Has a duplicate</source>
        <translation>A un doublon</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Hea&amp;ring</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Heading&amp;s</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Held back from erasure</source>
        <translation>Gelé, pas d’effacement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Held: {hold}</source>
        <translation>Gelé : {hold}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Ho&amp;w it came</source>
        <translation>&amp;Mode d’arrivée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ho&amp;w it ended</source>
        <translation>&amp;Comment cela s’est terminé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Ho&amp;w we know</source>
        <translation>C&amp;omment nous le savons</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Hold</source>
        <translation>Geler</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Hold {number}?</source>
        <translation>Geler {number} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Holds</source>
        <translation>Présent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Holds &amp;until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <source>Holds for letters from now on. Final letters stay as they are.</source>
        <translation>Vaut pour les lettres à partir de maintenant. Les lettres finales restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Hold…</source>
        <translation>Geler…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Holy Saturday</source>
        <comment>holiday</comment>
        <translation>Samedi saint</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>How to reach the office</source>
        <translation>Comment joindre le service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>How we &amp;know</source>
        <translation>Comment &amp;nous le savons</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Human-resources data</source>
        <translation>Données de ressources humaines</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Dictionnaire Hunspell (*.dic)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>I &amp;looked at these envelopes: they go to the right people</source>
        <translation>&amp;J’ai regardé ces enveloppes : elles vont aux bonnes personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>I have it</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>IT</source>
        <comment>pack</comment>
        <translation>Informatique</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>IT Operations</source>
        <comment>pack</comment>
        <translation>Exploitation informatique</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Identity is not verified, so no data can go out.</source>
        <translation>L’identité n’est pas vérifiée ; aucune donnée ne peut donc sortir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Identity is to be verified: it was settled for one of the two only.</source>
        <translation>L’identité est à vérifier : elle n’était établie que pour l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Identity not confirmed</source>
        <translation>Identité non confirmée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Identity not verified</source>
        <translation>Identité non vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Identity not verified</source>
        <comment>outcome</comment>
        <translation>Identité non vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Identity to verify</source>
        <translation>Identité à vérifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Identity verified</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>If another request comes</source>
        <translation>Si une autre demande arrive</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>If you stop it, nothing is changed.</source>
        <translation>Si vous arrêtez, rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>If you stop it, nothing is left behind.</source>
        <translation>Si vous arrêtez, il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Immaculate Conception</source>
        <comment>holiday</comment>
        <translation>Immaculée Conception</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Import a ta&amp;ble…</source>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Import {cases}</source>
        <translation>Importer {cases}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Imported from {name}</source>
        <translation>Importé de {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Importing {many}</source>
        <translation>Importation : {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>In a copy that has gone out</source>
        <translation>Dans une copie déjà sortie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>In person</source>
        <comment>channel</comment>
        <translation>En personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>In the second folder: {when}</source>
        <translation>Dans le second dossier : {when}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>In {count} days</source>
        <extracomment>For one: In {count} day</extracomment>
        <translation>
            <numerusform>Dans {count} jour</numerusform>
            <numerusform>Dans {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Independence Day</source>
        <comment>holiday</comment>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Indiana CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Indiana CDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Indiana CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Indiana CDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Individuals are told of the in-house complaint route</source>
        <comment>pack</comment>
        <translation>La voie de réclamation interne est indiquée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Individuals are told of the independent recourse mechanism</source>
        <comment>pack</comment>
        <translation>Le mécanisme de recours indépendant est indiqué</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Inquiries of the Department were answered promptly</source>
        <comment>pack</comment>
        <translation>Il a été répondu sans tarder aux demandes du ministère américain du Commerce</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Insert &amp;text block…</source>
        <translation>Insérer un bloc de te&amp;xte…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Insert it</source>
        <translation>L’insérer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Internal routing</source>
        <translation>Acheminement interne</translation>
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
        <translation>Iowa CDPA, 90 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Iowa CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Iowa CDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Is the person satisfied?</source>
        <translation>La personne est-elle satisfaite ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Is {number}</source>
        <translation>Est {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Issue</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Issue {title}?</source>
        <translation>Arrêter {title} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Issued as known on {day}. Every figure still holds.</source>
        <translation>Arrêté selon l’état du {day}. Chaque chiffre vaut encore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Issued as known on {day}. {count} figures have changed since.</source>
        <extracomment>For one: Issued as known on {day}. {count} figure has changed since.</extracomment>
        <translation>
            <numerusform>Arrêté selon l’état du {day}. {count} chiffre a changé depuis.</numerusform>
            <numerusform>Arrêté selon l’état du {day}. {count} chiffres ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It &amp;means</source>
        <translation>&amp;Signifie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>It also stands in the letter that was drafted.</source>
        <translation>Elle figure aussi dans la lettre préparée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>It becomes void and stays on record. A new version with its text is a draft.</source>
        <translation>Elle est invalidée et reste au dossier. Une nouvelle version avec son texte est un brouillon.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>It cannot end before the notice was delivered.</source>
        <translation>Cela ne peut pas finir avant la remise de la notification.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It conforms to the Principles</source>
        <comment>pack</comment>
        <translation>Elle est conforme aux principes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It covers every framework that the office takes part in</source>
        <comment>pack</comment>
        <translation>Elle couvre chaque cadre auquel le service participe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>It does not count, and it stays on record.</source>
        <translation>Elle ne compte pas et reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>It does not say “{lost}”.</source>
        <translation>Elle ne dit pas « {lost} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>It follows from the kind, the received day and the notice.</source>
        <translation>Elle découle du type, du jour de réception et de la notification.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>It gets its number, and the text can no longer be changed. A correction will be a new letter.</source>
        <translation>Elle reçoit son numéro, et le texte ne peut plus être modifié. Une correction sera une nouvelle lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>It gets its number, and the text can no longer be changed. It stays in the house until a second person approves it.</source>
        <translation>Elle reçoit son numéro et le texte ne peut plus être modifié. Elle ne part pas avant qu’une deuxième personne l’approuve.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>It gets no case number and is not counted. The message itself is not copied: the case file keeps this note and a digest by which it is known again.</source>
        <translation>Il ne reçoit pas de numéro et n’est pas compté. Le message lui-même n’est pas copié : le fichier des dossiers garde cette note et une empreinte qui permet de le reconnaître.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/paper_work.py"/>
        <source>It has no page.</source>
        <translation>Il n’a pas de page.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/reading.py"/>
        <source>It is damaged, or no PDF.</source>
        <translation>Le fichier est endommagé ou n’est pas un PDF.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>It is final already.</source>
        <translation>Elle est déjà finale.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>It is fully implemented</source>
        <comment>pack</comment>
        <translation>Elle est pleinement appliquée</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>It is no picture that can be read.</source>
        <translation>Ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>It is not finished. If you stop it, nothing of it is left behind.</source>
        <translation>Ce n’est pas terminé. Si vous arrêtez, il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>It is not kept.</source>
        <translation>Elle n’est pas conservée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>It is not mailed before it is signed.</source>
        <translation>Elle n’est pas postée avant d’être signée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>It is not on the suppression list.</source>
        <translation>Elle n’est pas sur la liste d’opposition.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>It is not there now.</source>
        <translation>Il n’est pas là pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>It is on the suppression list already</source>
        <translation>Déjà sur la liste d’opposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/reading.py"/>
        <source>It is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>It is safe there, but slower, and not checked by itself. Better keep it on this computer, with the second folder for backups on that drive.</source>
        <translation>Il y est en sûreté, mais plus lent, et n’est pas contrôlé tout seul. Mieux vaut le garder sur cet ordinateur et placer le second dossier de sauvegarde sur ce disque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>It is too large to look into. Save it to open it.</source>
        <translation>Trop grand pour être affiché. Enregistrez-le pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It means</source>
        <translation>Cela signifie</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/apart.py"/>
        <source>It needs too much memory, or breaks what draws it.</source>
        <translation>Le fichier demande trop de mémoire ou fait échouer le programme qui le dessine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>It says</source>
        <translation>Cela dit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>It stays on record with its text and its number; a final letter is never changed.</source>
        <translation>Elle reste au dossier avec son texte et son numéro ; une lettre finale n’est jamais modifiée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>It stays, and with it its chain, until you release it.</source>
        <translation>Il reste, et sa chaîne avec lui, jusqu’à ce que vous le libériez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/apart.py"/>
        <source>It takes too long to draw.</source>
        <translation>Le dessin prend trop de temps.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/languages.py"/>
        <source>Italian</source>
        <comment>language</comment>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its &amp;days are written</source>
        <translation>Ses j&amp;ours sont écrits</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its cells</source>
        <translation>Ses cellules</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>Its cells are empty.</source>
        <translation>Ses cellules sont vides.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Its columns and values are chosen as then.</source>
        <translation>Ses colonnes et valeurs sont choisies comme alors.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Its content was deleted when it was no longer needed.</source>
        <translation>Son contenu a été supprimé quand il n’était plus nécessaire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Its day of mailing stays. Send it again as a copy once there is a new address.</source>
        <translation>Son jour d’envoi reste. Renvoyez-la en copie dès qu’il y a une nouvelle adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Its day of review has passed. Read it before it goes out, or have it reviewed.</source>
        <translation>Son jour de révision est passé. Relisez-la avant l’envoi, ou faites-la relire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Its rows are known again by this name</source>
        <translation>Ses lignes sont reconnues à ce nom</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Its text is gone from the list of letters.</source>
        <translation>Son texte disparaît de la liste des lettres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>J K move   X select   Enter open   F filter   Ctrl+Shift+S save view</source>
        <translation>J K se déplacer   X sélectionner   Entrée ouvrir   F filtrer   Ctrl+Maj+S enregistrer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>J or Down, K or Up</source>
        <translation>J ou Bas, K ou Haut</translation>
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
        <translation>JAMS et annexe I</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>JAMS used</source>
        <translation>JAMS utilisé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>JAMS, free of charge</source>
        <translation>JAMS, gratuit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>June Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié de juin</translation>
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
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep editing</source>
        <translation>Continuer la rédaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Keep separate</source>
        <translation>Garder séparé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Keep the text</source>
        <translation>Garder le texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Kentucky CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Kentucky CDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Kentucky CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Kentucky CDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>Kept as evidence of identity</source>
        <translation>Gardé comme preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Key in the keyring of the system</source>
        <translation>Clé dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Kin&amp;d</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Kind: nothing says what it is.</source>
        <translation>Type : rien ne dit ce que c’est.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>La&amp;w and rules…</source>
        <translation>Loi et rè&amp;gles…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>Labels before it are used up.</source>
        <translation>Les étiquettes d’avant sont utilisées.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Labor Day</source>
        <comment>holiday</comment>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Lacking</source>
        <translation>Absent</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Lacking: {names}</source>
        <translation>Absent : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Lang&amp;uage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>Last backup {count} days ago</source>
        <extracomment>For one: Last backup yesterday</extracomment>
        <translation>
            <numerusform>Dernière sauvegarde hier</numerusform>
            <numerusform>Dernière sauvegarde il y a {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde : {when}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Last certification finalized</source>
        <comment>pack</comment>
        <translation>Dernière certification finalisée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Last day of the calendar year</source>
        <comment>pack</comment>
        <translation>Dernier jour de l’année civile</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last found sound {when}.</source>
        <translation>Dernier contrôle sans défaut : {when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last full check: {when}</source>
        <translation>Dernier contrôle complet : {when}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Last one {when}.</source>
        <translation>Dernière : {when}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Last {count} days</source>
        <extracomment>For one: Last {count} day</extracomment>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>{count} derniers jours</numerusform>
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
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Late and due today</source>
        <translation>En retard, aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Late by {count} days</source>
        <extracomment>For one: Late by {count} day</extracomment>
        <translation>
            <numerusform>En retard de {count} jour</numerusform>
            <numerusform>En retard de {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Late by {count} days already</source>
        <extracomment>For one: Late by {count} day already</extracomment>
        <translation>
            <numerusform>Déjà en retard de {count} jour</numerusform>
            <numerusform>Déjà en retard de {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Late by {count} days before it is saved</source>
        <extracomment>For one: Late by {count} day before it is saved</extracomment>
        <translation>
            <numerusform>En retard de {count} jour avant l’enregistrement</numerusform>
            <numerusform>En retard de {count} jours avant l’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>Late since {due}.</source>
        <translation>En retard depuis le {due}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Late&amp;r</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Latest</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Law and rules</source>
        <translation>Loi et règles</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Law enforcement</source>
        <translation>Répression des infractions</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Law that applies: {value}</source>
        <translation>Loi applicable : {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Law: {law}</source>
        <translation>Loi : {law}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <source>Leave a day empty while complaints are taken without end. What came by that day goes on: its clocks run, and JAMS and Annex I stay open to it.</source>
        <translation>Laissez un jour vide tant que les réclamations sont acceptées sans fin. Ce qui est arrivé avant ce jour suit son cours : ses délais courent, JAMS et l’annexe I lui restent ouverts.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/lexicon.py"/>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Leave out: it does not apply</source>
        <translation>Laisser de côté : sans objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Leave the file unencrypted: whoever has it can read it</source>
        <translation>Laisser le fichier non chiffré : qui l’a peut le lire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Leave the message</source>
        <translation>Laisser le message</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Left</source>
        <comment>key</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Left out for this reader</source>
        <translation>Laissé de côté pour ce destinataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Left out: {reason}</source>
        <translation>Laissé de côté : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Legal</source>
        <comment>pack</comment>
        <translation>Juridique</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Legal privilege</source>
        <translation>Secret professionnel</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Legal review</source>
        <translation>Examen juridique</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Less about the person</source>
        <translation>Moins sur la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Let it run again</source>
        <translation>Laisser courir à nouveau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Letter</source>
        <comment>service</comment>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Letter &amp;date</source>
        <translation>&amp;Date de la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Letter in</source>
        <translation>Lettre reçue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Letter of November 20</source>
        <translation>Lettre du 20 novembre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Letter temp&amp;lates…</source>
        <translation>&amp;Modèles de lettres…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Letter templates</source>
        <translation>Modèles de lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Letter&amp;head and paper…</source>
        <translation>&amp;En-tête et papier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Letterhead and paper</source>
        <translation>En-tête et papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>Letterhead saved</source>
        <translation>En-tête enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Letters &amp;written in</source>
        <translation>Lettres &amp;codées en</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Letters and cover list, in this order</source>
        <translation>Lettres, puis liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Letters are written on the page of their case.</source>
        <translation>Les lettres s’écrivent sur la page de leur dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Letters come here once they are final.</source>
        <translation>Les lettres viennent ici une fois finales.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Letters from now on start from the text that you keep here. Duties and required passages stay those of the template; letters that are begun or final do not change.</source>
        <translation>Les lettres partent désormais du texte que vous gardez ici. Obligations et passages requis restent ceux du modèle ; les lettres commencées ou finales ne changent pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Letters need no second person any more. Those that wait still do.</source>
        <translation>Les lettres n’ont plus besoin d’une deuxième personne. Celles qui attendent attendent toujours.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>Letters need the approval of a second person from now on.</source>
        <translation>Les lettres doivent désormais être approuvées par une deuxième personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>Letters on their way</source>
        <translation>Lettres en cours d’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/mail_rows.py"/>
        <source>Letters or papers hang on this case, so it stays.</source>
        <translation>Des lettres ou des pièces tiennent à ce dossier ; il reste donc.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Letters that need a second person</source>
        <translation>Lettres qui demandent une deuxième personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>Letters to send, per day</source>
        <translation>Lettres à envoyer, par jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>LibreOffice brings dictionaries along, and so do packages such as hunspell-de-de and hunspell-it. Or add the .dic file of a Hunspell dictionary that lies beside its .aff file.</source>
        <translation>LibreOffice apporte des dictionnaires, tout comme des paquets tels que hunspell-de-de et hunspell-it. Ou ajoutez le fichier .dic d’un dictionnaire Hunspell, placé à côté de son fichier .aff.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>Light colors</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>Limit, day {limit}</source>
        <translation>Limite, jour {limit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Line for the mail &amp;room</source>
        <translation>&amp;Ligne pour le service courrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} of the address does not fit the page. Shorten it.</source>
        <translation>La ligne {line} de l’adresse ne tient pas sur la page. Raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} of the address does not fit the window. Shorten it or use a flat envelope.</source>
        <translation>La ligne {line} de l’adresse ne tient pas dans la fenêtre. Raccourcissez-la ou prenez une enveloppe plate.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Line {line} still says {shown}. Write what belongs there.</source>
        <translation>La ligne {line} dit encore {shown}. Écrivez ce qui doit y figurer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Line {line}: </source>
        <translation>Ligne {line} : </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line} : {problem}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Line {line}: {trouble}</source>
        <translation>Ligne {line} : {trouble}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>Line {number}</source>
        <translation>La ligne {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>Line {number} holds it. </source>
        <translation>Il est à la ligne {number}. </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>Lines of the draft only: {added}. Lines of the template only: {gone}.</source>
        <translation>Lignes seulement dans le brouillon : {added}. Seulement dans le modèle : {gone}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Link in the posted statement leads to the filing page</source>
        <comment>pack</comment>
        <translation>Le lien de la déclaration publiée mène à la page de dépôt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Linked cases</source>
        <translation>Dossiers liés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Linked with</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Linked with {number}</source>
        <translation>Lié à {number}</translation>
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
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Locks in 1 minute. Any key keeps it open.</source>
        <translation>Verrouillage dans 1 minute. Une touche quelconque l’évite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Locks in {left} min</source>
        <translation>Verrouillage dans {left} min</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;Annex I notice…</source>
        <translation>Consigner une notification de l’annexe &amp;I…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;JAMS notice…</source>
        <translation>Consigner une &amp;notification JAMS…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;event</source>
        <translation>&amp;Consigner un événement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Log &amp;referral…</source>
        <translation>&amp;Consigner un renvoi…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log Annex I notice</source>
        <translation>Notification de l’annexe I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log JAMS notice</source>
        <translation>Consigner une notification JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>Log a request when it comes in.</source>
        <translation>Consignez une demande à son arrivée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Log event</source>
        <translation>Consigner un événement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Log it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log notice</source>
        <translation>Consigner la notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Log referral</source>
        <translation>Consigner un renvoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Log the first request when it comes in.</source>
        <translation>Consignez la première demande à son arrivée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Logo and signature come later</source>
        <translation>Logo et signature viennent plus tard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Look around in a sample with invented cases</source>
        <translation>Visiter un exemple avec des dossiers inventés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Look at every row</source>
        <translation>Examiner chaque ligne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Looked at &amp;by</source>
        <translation>Relue &amp;par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Looking at row {done}</source>
        <translation>Examen de la ligne {done}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Looking at row {done} of {whole}</source>
        <translation>Examen de la ligne {done} sur {whole}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Looks like {where}: same kind, day of receipt and person.</source>
        <translation>Ressemble à {where} : même type, même jour de réception, même personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Loss compensated</source>
        <translation>Préjudice indemnisé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>MMM d</source>
        <comment>date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>MMM d, yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>MMMM d, yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>Invalidée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail</source>
        <comment>channel</comment>
        <translation>Courrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail</source>
        <comment>sent by</comment>
        <translation>Courrier</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Mail and earlier cases of the privacy office</source>
        <comment>pack</comment>
        <translation>Courrier et anciens dossiers du service de protection des données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Mail came {day}</source>
        <translation>Courrier reçu le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Mail in</source>
        <translation>Courrier reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Mail is &amp;picked up at</source>
        <translation>&amp;Le courrier est relevé à</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Mail ser&amp;vice…</source>
        <translation>Ser&amp;vice postal…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_service.py"/>
        <source>Mail service of {count} letters</source>
        <extracomment>For one: Mail service</extracomment>
        <translation>
            <numerusform>Service postal</numerusform>
            <numerusform>Service postal de {count} lettres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mail, flat envelope</source>
        <comment>sent by</comment>
        <translation>Courrier, enveloppe plate</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>Mailed</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mailed</source>
        <comment>letter</comment>
        <translation>Envoyée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>Mailed &amp;on</source>
        <translation>&amp;Posté le</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Mailed in the last 7 days</source>
        <translation>Envoyées ces 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Mailed since {day}</source>
        <translation>Envoyé depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Mailed, tracking number missing</source>
        <translation>Envoyées, numéro de suivi manquant</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mailing</source>
        <translation>Envoi postal</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Make &amp;void…</source>
        <translation>&amp;Invalider la lettre…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Make &amp;web form…</source>
        <translation>Créer un formulaire &amp;web…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Make dossier</source>
        <translation>Créer la liasse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Make the copy</source>
        <translation>Faire la copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Make the pair</source>
        <translation>Créer la paire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Make the web form in a folder</source>
        <translation>Créer le formulaire web dans un répertoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Make void</source>
        <translation>Invalider la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Make {number} void?</source>
        <translation>Invalider {number} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Makes a case for the customer beside this one and drafts two letters: the referral to the person, and the notice to the customer. The customer’s 30 days begin when it instructs us.</source>
        <translation>Crée un dossier pour le client à côté de celui-ci et rédige deux lettres : le renvoi à la personne et l’avis au client. Les 30 jours du client commencent quand il nous donne instruction.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Making the sample. This takes a few seconds.</source>
        <translation>Création de l’exemple. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Making {name}</source>
        <translation>Création de {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Mark all {count} as printed</source>
        <extracomment>For one: Mark as printed</extracomment>
        <translation>
            <numerusform>Marquer comme imprimée</numerusform>
            <numerusform>Marquer les {count} comme imprimées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Mark as &amp;mailed…</source>
        <translation>&amp;Marquer comme postée…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Mark as done</source>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Mark as mailed</source>
        <translation>Marquer comme posté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Mark as mailed with one day for all</source>
        <translation>Un même jour pour toutes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark as sent by e-mail</source>
        <translation>Marquer comme envoyé par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Mark it as mailed when it has left the house; the clock of the case runs until then.</source>
        <translation>Marquez-la comme postée quand elle a quitté la maison ; le délai du dossier court jusque-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Mark on page {page} taken back</source>
        <translation>Marque de la page {page} reprise</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark {count} letters as mailed</source>
        <extracomment>For one: Mark {number} as mailed</extracomment>
        <translation>
            <numerusform>Marquer {number} comme postée</numerusform>
            <numerusform>Marquer {count} lettres comme postées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Mark {count} letters as sent by e-mail</source>
        <extracomment>For one: Mark {number} as sent by e-mail</extracomment>
        <translation>
            <numerusform>Marquer {number} comme envoyée par e-mail</numerusform>
            <numerusform>Marquer {count} lettres comme envoyées par e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Mark {count} places</source>
        <extracomment>For one: Mark {count} place</extracomment>
        <translation>
            <numerusform>Marquer {count} endroit</numerusform>
            <numerusform>Marquer {count} endroits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Mark {good} as printed, repeat {bad}</source>
        <translation>Marquer {good} comme imprimées, répéter {bad}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>Mark {number} as mailed</source>
        <translation>Marquer {number} comme postée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Marked</source>
        <translation>Marqué</translation>
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
        <translation>Listes et préférences marketing</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Marketing mail, SMS and e-mail preferences</source>
        <comment>pack</comment>
        <translation>Courrier marketing, SMS et préférences e-mail</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing messages stop within 10 business days after the opt-out came in. Monday to Friday count, and no holiday gives relief.</source>
        <comment>pack</comment>
        <translation>La prospection cesse sous 10 jours ouvrables après réception de l’opposition. Du lundi au vendredi, les jours comptent, et aucun jour férié n’accorde de délai.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Marketing messages stop within 10 business days after the opt-out came in. The law does not say what a business day is, so Monday to Friday count and no holiday gives relief. Our own target is 2 business days.</source>
        <comment>pack</comment>
        <translation>La prospection cesse sous 10 jours ouvrables après réception de l’opposition. La loi ne dit pas ce qu’est un jour ouvrable ; du lundi au vendredi, les jours comptent donc, et aucun jour férié n’accorde de délai. Notre propre objectif est de 2 jours ouvrables.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Marketing opt-out</source>
        <translation>Opposition à la prospection</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Marketing opt-out, 10 business days</source>
        <comment>rule</comment>
        <translation>Opposition à la prospection, 10 jours ouvrables</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Martin Luther King Jr. Day</source>
        <comment>holiday</comment>
        <translation>Jour de Martin Luther King</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Maryland ODPA, 45 days</source>
        <comment>rule</comment>
        <translation>Maryland ODPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Maryland ODPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Maryland ODPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Match</source>
        <translation>Associer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Match with complaint</source>
        <translation>Associer à une réclamation</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Matched with {number}</source>
        <translation>Associé à {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Maundy Thursday</source>
        <comment>holiday</comment>
        <translation>Jeudi saint</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>May Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié de mai</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>May Day</source>
        <comment>holiday</comment>
        <translation>Premier mai</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>May be kept by law</source>
        <translation>Peut être conservé selon la loi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Mean days at each stage, complaints</source>
        <translation>Jours moyens par étape, réclamations</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Mean days at each stage, privacy requests</source>
        <translation>Jours moyens par étape, demandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Median days</source>
        <translation>Jours, médiane</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Median days to answer</source>
        <translation>Médiane, jours de réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mediation</source>
        <comment>annex</comment>
        <translation>Médiation</translation>
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
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Merge or link</source>
        <translation>Fusionner ou lier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_table_view.py"/>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Merged into this case</source>
        <translation>Fusionnés dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Merged into {display_name}</source>
        <translation>Fusionnée avec {display_name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Merged into {number}</source>
        <translation>Fusionné dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Merit</source>
        <translation>Bien-fondé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Merit recorded</source>
        <translation>Bien-fondé consigné</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>Merit: {merit}</source>
        <translation>Bien-fondé : {merit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Message without a subject</source>
        <translation>Message sans objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Met</source>
        <comment>condition</comment>
        <translation>Remplie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Minnesota CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Minnesota CDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Minnesota CDPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Minnesota CDPA, recours en 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Minus</source>
        <comment>key</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Misdirected</source>
        <translation>Mal adressé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Missing: {missing}</source>
        <translation>Manque : {missing}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Missing: {names}</source>
        <translation>Manque : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Mistake by a person</source>
        <translation>Erreur d’une personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/working_days.py"/>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Montana CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Montana CDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Montana CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Montana CDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/month_grid.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Month first, 11/23/2026</source>
        <translation>Mois d’abord, 11/23/2026</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>More about the person</source>
        <translation>Plus sur la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet</source>
        <translation>Feuille du matin</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet printed</source>
        <translation>Feuille du matin imprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Morning sheet, {day}</source>
        <translation>Feuille du matin, {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Moved</source>
        <translation>A déménagé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Ms. Brunner</source>
        <translation>Mme Brunner</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Must be kept by law</source>
        <translation>Doit être conservé selon la loi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>N for a new case, G then C for the cases. F1 shows all keys.</source>
        <translation>N pour un nouveau dossier, G puis C pour les dossiers. F1 montre toutes les touches.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>N&amp;umber of the Department</source>
        <translation>Numér&amp;o du ministère</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Na&amp;mes</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_ties.py"/>
        <source>Name and content of {files} go for good. That it was checked stays on record.</source>
        <translation>Nom et contenu de {files} disparaissent définitivement. Que la vérification a eu lieu reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Name at least one ground before you refuse {right}.</source>
        <translation>Indiquez au moins un motif avant de refuser : {right}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Name at least one ground before you refuse {word}.</source>
        <translation>Indiquez au moins un motif avant de refuser : {word}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/person.py"/>
        <source>Name not given</source>
        <translation>Nom non indiqué</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Name of the agent</source>
        <translation>Nom du mandataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Name the customer whose data it is.</source>
        <translation>Indiquez le client dont ce sont les données.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>Name the day, such as Day after Thanksgiving. Explanations of dates say it.</source>
        <translation>Nommez le jour, par exemple Pont. Les explications des dates le citent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Name who signs before you finalize.</source>
        <translation>Indiquez qui signe avant de finaliser.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Name, e-mail or place</source>
        <translation>Nom, e-mail ou lieu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Name, number, words</source>
        <translation>Nom, numéro, mots</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Name, number, words, or a command</source>
        <translation>Nom, numéro, mots ou une commande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Name, officer, address</source>
        <translation>Nom, délégué(e), adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Name, street and town are needed to mail a letter.</source>
        <translation>Nom, rue et ville sont nécessaires pour poster une lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>Names, addresses, words and papers are invented. Look at it before it leaves.</source>
        <translation>Noms, adresses, textes et pièces sont inventés. Regardez-la avant qu’elle ne sorte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>National Day</source>
        <comment>holiday</comment>
        <translation>Fête nationale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Ne&amp;utral</source>
        <translation>N&amp;eutre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Ne&amp;xt case</source>
        <translation>Dossi&amp;er suivant</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Near it are: {names}.</source>
        <translation>Proches : {names}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Nebraska DPA, 45 days</source>
        <comment>rule</comment>
        <translation>Nebraska DPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Nebraska DPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Nebraska DPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Needs a keyring of the system, and the extra: privdesk[keyring].</source>
        <translation>Nécessite un trousseau du système et l’extra : privdesk[keyring].</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>New</source>
        <comment>status</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Hampshire privacy act, 45 days</source>
        <comment>rule</comment>
        <translation>New Hampshire Privacy Act, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Hampshire privacy act, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>New Hampshire Privacy Act, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Jersey DPA, 45 days</source>
        <comment>rule</comment>
        <translation>New Jersey DPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>New Jersey DPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>New Jersey DPA, recours en 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>New Year's Day</source>
        <comment>holiday</comment>
        <translation>Jour de l’an</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>New Year's Eve</source>
        <comment>holiday</comment>
        <translation>Saint-Sylvestre</translation>
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
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>New case &amp;file…</source>
        <translation>&amp;Nouveau fichier des dossiers…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>New case file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>New cases</source>
        <translation>Nouveaux dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>New case…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>New: {kind}</source>
        <translation>Nouveau : {kind}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Next case</source>
        <translation>Dossier suivant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Next mailing</source>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Next, previous row</source>
        <translation>Ligne suivante, précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Next: {step}</source>
        <translation>Prochaine étape : {step}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No DPA can resolve it directly with the office</source>
        <translation>Aucune autorité ne peut la résoudre directement avec le service</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No DPA has authority over it</source>
        <translation>Aucune autorité n’est compétente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>No DPF complaint is in this case file. Log it first.</source>
        <translation>Aucune réclamation DPF dans ce fichier. Consignez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No JAMS case is on record.</source>
        <translation>Aucun dossier JAMS n’est consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>No PDF file and no picture is on this case.</source>
        <translation>Ce dossier ne contient ni fichier PDF ni image.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>No annual duty begins today</source>
        <translation>Aucune obligation annuelle ne commence aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>No backup there yet.</source>
        <translation>Aucune sauvegarde n’y est encore.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the disk of {name} is full. Earlier backups are still there. Free some space, or choose another folder.</source>
        <translation>Aucune sauvegarde : le disque de {name} est plein. Les sauvegardes antérieures sont toujours là. Libérez de la place, ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>No backup was made: the folder {name} cannot be written. Check that it is there, or choose another.</source>
        <translation>Aucune sauvegarde : impossible d’écrire dans le répertoire {name}. Vérifiez qu’il est là, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/backup_timer.py"/>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>No case differs.</source>
        <translation>Aucun dossier ne diffère.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>No case is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>No case is selected.</source>
        <translation>Aucun dossier n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>No case matches these filters</source>
        <translation>Aucun dossier ne correspond à ces filtres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>No case matches.</source>
        <translation>Aucun dossier ne correspond.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>No case yet</source>
        <translation>Pas encore de dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>No case.</source>
        <translation>Aucun dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>No cases yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>No check digit known</source>
        <translation>Pas de chiffre de contrôle connu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>No clock of this case knows that: the dates stay and keep counting. Mark the case as waiting instead.</source>
        <translation>Aucun délai de ce dossier ne connaît cela : les dates restent et continuent de courir. Mettez plutôt le dossier en attente.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column holds the day of receipt. Choose it.</source>
        <translation>Aucune colonne ne contient le jour de réception. Choisissez-la.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>No column holds values of a list</source>
        <translation>Aucune colonne ne contient de valeurs d’une liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>No column says what each row is. Choose one, or a kind for all rows.</source>
        <translation>Aucune colonne ne dit ce qu’est chaque ligne. Choisissez-en une, ou un type pour toutes.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>No commercial e-mail goes to an address more than 10 business days after it opted out.</source>
        <comment>pack</comment>
        <translation>Aucun e-mail commercial n’est envoyé à une adresse plus de 10 jours ouvrables après son opposition.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>No complaint answered</source>
        <translation>Aucune réponse donnée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>No complaint came in</source>
        <translation>Aucune réclamation reçue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>No complaint is linked.</source>
        <translation>Aucune réclamation n’est liée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/replaced.py"/>
        <source>No copy of {name} was made: the folder cannot be written. Choose another.</source>
        <translation>Aucune copie de {name} n’a été faite : le dossier n’est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>No country has this name. Check its spelling.</source>
        <translation>Aucun pays ne porte ce nom. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>No day of the answer; the day of closing is taken.</source>
        <translation>Pas de jour de réponse ; le jour de clôture est pris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>No deadline runs</source>
        <translation>Aucun délai ne court</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>No deadline yet</source>
        <translation>Pas encore d’échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No earlier arbitration is on record.</source>
        <translation>Aucun arbitrage antérieur n’est consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>No evidence of identity any more</source>
        <translation>N’est plus un justificatif d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>No evidence of identity is due</source>
        <translation>Aucune preuve d’identité n’est à terme</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No fault of ours</source>
        <translation>Aucune faute de notre part</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>No file is on this case. Attach one on the page of the case (F).</source>
        <translation>Aucun fichier dans ce dossier. Joignez-en un sur la page du dossier (F).</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>No file yet. Press F, or drop a file here.</source>
        <translation>Pas encore de fichier. Appuyez sur F ou déposez un fichier ici.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>No final court judgment between the parties</source>
        <translation>Pas de jugement définitif entre les parties</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>No headings</source>
        <translation>Pas d’en-têtes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>No kind</source>
        <translation>Aucun type</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/quick_add.py"/>
        <source>No kind found. Start with access, correct, delete, complaint or another kind.</source>
        <translation>Aucun type trouvé. Commencez par access, correct, delete, complaint ou un autre type.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>No letter</source>
        <translation>Aucune lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No letter fits all of these cases</source>
        <translation>Aucune lettre ne convient à tous ces dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>No letter is in {code}. There are: {known}.</source>
        <translation>Aucune lettre n’est en {code}. Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>No letter is left for this number.</source>
        <translation>Il ne reste pas de lettre pour ce numéro.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is ready to print.</source>
        <translation>Aucune lettre n’est prête à imprimer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>No letter is selected.</source>
        <translation>Aucune lettre n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>No letter matches</source>
        <translation>Aucune lettre ne correspond</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>No letter of this case has left the house.</source>
        <translation>Aucune lettre de ce dossier n’est partie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>No letter waits for approval.</source>
        <translation>Aucune lettre n’attend d’approbation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>No letter yet. Press L to write one.</source>
        <translation>Pas encore de lettre. Appuyez sur L pour en écrire une.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>No letters here</source>
        <translation>Aucune lettre ici</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>No longer held back from erasure</source>
        <translation>N’est plus gelé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>No longer linked with</source>
        <translation>N’est plus lié à</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>No longer linked with {number}</source>
        <translation>N’est plus lié à {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>No mail waits here</source>
        <translation>Aucun courrier en attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>No more backups go to the second folder. Those in it stay.</source>
        <translation>Plus de sauvegardes dans le second répertoire. Celles qui y sont restent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>No number stands beside {name}.</source>
        <translation>Aucun numéro à côté de {name}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>No number that must not leave the house</source>
        <translation>Aucun numéro qui ne doit pas sortir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_empty.py"/>
        <source>No open case has a deadline</source>
        <translation>Aucun dossier ouvert n’a d’échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>No open case moves</source>
        <translation>Aucun dossier ouvert ne se décale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>No open case; the latest was {number}</source>
        <translation>Aucun dossier ouvert ; le dernier était {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>No outcome is recorded for {right}. An answer says what was done.</source>
        <translation>Aucune issue n’est consignée : {right}. Une réponse dit ce qui a été fait.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/laws.py"/>
        <source>No pack of law “{law_id}” ships. Choose any of {names}.</source>
        <translation>Il n’y a pas de jeu de droit « {law_id} ». Choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>No paper</source>
        <translation>Pas de papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>No place to fill in is left</source>
        <translation>Aucun endroit ne reste à remplir</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>No policy pack “{pack_id}” ships. Choose one of {names}.</source>
        <translation>Il n’y a pas de jeu de règles « {pack_id} ». Choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No re&amp;quest…</source>
        <translation>Pas une de&amp;mande…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No referral through the Department is on record.</source>
        <translation>Aucun renvoi par le ministère n’est consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>No request</source>
        <translation>Pas une demande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>No request: {aside}</source>
        <translation>Pas une demande : {aside}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>No request…</source>
        <translation>Pas une demande…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>No row can be taken over. Look at the reasons, and change columns or values.</source>
        <translation>Aucune ligne ne peut être reprise. Regardez les raisons, et changez colonnes ou valeurs.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No row is new. Nothing can be imported.</source>
        <translation>Aucune ligne n’est nouvelle. Rien à importer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>No row is new: {known} are in the case file already, {rejected} are rejected.</source>
        <translation>Aucune ligne n’est nouvelle : {known} sont déjà dans le fichier des dossiers, {rejected} sont rejetées.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>No settlement is on record.</source>
        <translation>Aucune transaction n’est consignée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>No step is open for all of these cases</source>
        <translation>Aucune étape n’est ouverte à tous ces dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No subject</source>
        <translation>Pas d’objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>No summary of {title} was issued.</source>
        <translation>Aucun bilan de {title} n’a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/board_reads.py"/>
        <source>No summary was issued under this number.</source>
        <translation>Aucun bilan n’a été arrêté sous ce numéro.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>No table is chosen</source>
        <translation>Aucun tableau choisi</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>No text</source>
        <translation>Pas de texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>No tracking, </source>
        <translation>Sans suivi, </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>No tracking, mailed</source>
        <translation>Sans suivi, envoyé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>No view yet. Filter the list of cases, then press Ctrl+Shift+S.</source>
        <translation>Pas encore de vue. Filtrez la liste des dossiers, puis Ctrl+Maj+S.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>No word is near it</source>
        <translation>Aucun mot approchant</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>No {name}: {why}</source>
        <translation>Pas de {name} : {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>No&amp;te of the case…</source>
        <translation>&amp;Note du dossier…</translation>
    </message>
    <message>
        <location filename="../../resources/mailing_forms.toml"/>
        <source>No. 10 envelope</source>
        <comment>form</comment>
        <translation>Enveloppe n° 10</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Nobody has said that it was printed.</source>
        <translation>Personne n’a dit qu’elle a été imprimée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Nobody has said whether the person is satisfied.</source>
        <translation>Personne n’a dit si la personne est satisfaite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Nobody has to sign it.</source>
        <translation>Personne n’a à la signer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/quick_add.py"/>
        <source>Nobody is named. Enter who wrote, or what it is about.</source>
        <translation>Personne n’est nommé. Indiquez qui a écrit, ou de quoi il s’agit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Nobody owes an answer.</source>
        <translation>Personne ne doit de réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>Nobody takes part in this case there.</source>
        <translation>Personne n’y participe à ce dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>None in {name}</source>
        <translation>Aucune en {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>None yet.</source>
        <translation>Encore aucun.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>None yet. On a closing day no mail leaves; deadlines count it like any other day.</source>
        <translation>Encore aucun. Un jour de fermeture, aucun courrier ne part ; les délais le comptent comme un autre jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>None. One on another disk outlives this computer.</source>
        <translation>Aucun. Un répertoire sur un autre disque survit à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>None: spelling is not checked</source>
        <translation>Aucun : l’orthographe n’est pas vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not accepted</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Not all arrived.</source>
        <translation>Tout n’est pas arrivé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not approved</source>
        <translation>Non approuvée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>Not approved by {name}: {reason}</source>
        <translation>Non approuvée par {name} : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not arbitrated before</source>
        <translation>Pas d’arbitrage antérieur</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not asked yet</source>
        <translation>À demander</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Not checked in full yet.</source>
        <translation>Pas encore contrôlé en entier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Not done after all</source>
        <translation>Finalement pas fait</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Not encrypted: whoever has the file reads it.</source>
        <translation>Non chiffré : qui a le fichier le lit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <source>Not final yet. {reason}.</source>
        <translation>Pas encore final. {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not heard</source>
        <comment>ending</comment>
        <translation>Non entendu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>Not in a synced folder, good. {free}</source>
        <translation>Pas dans un répertoire synchronisé, bien. {free}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not known</source>
        <comment>condition</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not known at this address</source>
        <translation>Inconnu à cette adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Not known; its rows are left out</source>
        <translation>Inconnu ; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Not known; kept as a note</source>
        <translation>Inconnu ; gardé comme note</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Not known; perhaps {value}</source>
        <translation>Inconnu ; peut-être {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not met</source>
        <comment>condition</comment>
        <translation>Non remplie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not needed</source>
        <translation>Non requise</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Not picked up</source>
        <translation>Non réclamée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Not satisfied</source>
        <translation>Non satisfaite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Not saved, the disk is full. Free some space; your text stays open. Try again.</source>
        <translation>Non enregistré, le disque est plein. Libérez de la place ; votre texte reste ouvert. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: another file was put in the place of {name} while it was open. Go on in a copy of what is open; the other file stays as it is.</source>
        <translation>Non enregistré : un autre fichier a pris la place de {name} pendant qu’il était ouvert. Continuez dans une copie de ce qui est ouvert ; l’autre fichier reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: the log beside {name} was deleted or replaced while it was open. Go on in a copy of what is open.</source>
        <translation>Non enregistré : le journal à côté de {name} a été supprimé ou remplacé pendant que le fichier était ouvert. Continuez dans une copie de ce qui est ouvert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>Not saved: {name} was moved, deleted or replaced while it was open. Go on in a copy of what is open.</source>
        <translation>Non enregistré : {name} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. Continuez dans une copie de ce qui est ouvert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/place.py"/>
        <source>Not saved: {name} was moved, renamed or deleted while it was open. Put it back, or go on in a copy of what is open.</source>
        <translation>Non enregistré : {name} a été déplacé, renommé ou supprimé pendant qu’il était ouvert. Remettez-le en place ou continuez dans une copie de ce qui est ouvert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Not settled</source>
        <translation>Pas de transaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Not signed yet</source>
        <translation>Pas encore signée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Not the matter of {number}</source>
        <translation>Pas l’affaire de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Not yet checked for data of others: {names}.</source>
        <translation>Pas encore vérifié pour les données d’autrui : {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Note and tags</source>
        <translation>Note et étiquettes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Note of the case</source>
        <translation>Note du dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Note of the case changed</source>
        <translation>Note du dossier modifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>Nothing came out: {count} ready to print again</source>
        <translation>Rien d’imprimé : {count} à nouveau prêtes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Nothing follows.</source>
        <translation>Rien ne suit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Nothing found</source>
        <comment>outcome</comment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Nothing found for “{value}”.</source>
        <translation>Rien trouvé pour « {value} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Nothing holds {number}.</source>
        <translation>Rien ne gèle {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nothing is due this week</source>
        <translation>Rien à échéance cette semaine</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Nothing is due this week.</source>
        <translation>Rien à échéance cette semaine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Nothing is due. A closed case comes up here when its period is over.</source>
        <translation>Rien n’est arrivé à terme. Un dossier clos apparaît ici quand sa durée est écoulée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Nothing is known to be lost.</source>
        <translation>Rien ne semble perdu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Nothing is lacking</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked on this file.</source>
        <translation>Rien n’est marqué sur ce fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>Nothing is marked on {name}. Mark what must not go out first.</source>
        <translation>Rien n’est marqué sur {name}. Marquez d’abord ce qui ne doit pas sortir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Nothing is marked. Draw a rectangle first.</source>
        <translation>Rien n’est marqué. Dessinez d’abord un rectangle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <source>Nothing is on record in this chain yet. What comes in or goes out stands here.</source>
        <translation>Rien n’est encore consigné dans cette chaîne. Ce qui entre ou sort figure ici.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Nothing is printed.</source>
        <translation>Rien n’est imprimé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Nothing is saved before the last step.</source>
        <translation>Rien n’est enregistré avant la dernière étape.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/earlier_cases.py"/>
        <source>Nothing is saved before you have seen what becomes of every row, and the whole import is one step that can be undone. Later it is under File &gt; Import a table.</source>
        <translation>Rien n’est enregistré avant que vous ayez vu ce que devient chaque ligne, et toute l’importation est une étape que l’on peut annuler. Plus tard sous Fichier &gt; Importer un tableau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Nothing is ticked to be printed.</source>
        <translation>Rien n’est coché pour l’impression.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Nothing is typed yet. Enter who wrote, or what it is about.</source>
        <translation>Rien de saisi. Indiquez qui a écrit, ou de quoi il s’agit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Nothing leaves it unless you send it.</source>
        <translation>Rien n’en sort sans que vous l’envoyiez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Nothing leaves this computer unless you send it: no telemetry, no network.</source>
        <translation>Rien ne quitte cet ordinateur sans que vous l’envoyiez : ni télémétrie, ni réseau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Nothing more</source>
        <translation>Rien de plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>Nothing of this case is purged until it ends.</source>
        <translation>Rien de ce dossier n’est effacé avant sa fin.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Nothing of this kind is logged by hand.</source>
        <translation>Rien de ce genre n’est consigné à la main.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Nothing on record says what was done. Say it in the note, or send the letter.</source>
        <translation>Rien au dossier ne dit ce qui a été fait. Dites-le dans la note, ou envoyez la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Nothing shuts it</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Nothing waits for the mail.</source>
        <translation>Rien n’attend le courrier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Nothing waits to be mailed</source>
        <translation>Rien à poster</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Nothing was decided that could be complied with.</source>
        <translation>Rien n’a été décidé qui soit à exécuter.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>Nothing was written, the disk is full. Free some space.</source>
        <translation>Rien n’a été écrit, le disque est plein. Libérez de la place.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Nothing yet. The file itself is never changed.</source>
        <translation>Encore rien. Le fichier lui-même n’est jamais modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Notice</source>
        <comment>Principle</comment>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Notice delivered</source>
        <comment>pack</comment>
        <translation>Notification faite</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Notice of the Department received</source>
        <comment>pack</comment>
        <translation>Avis du ministère reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Notice was unclear</source>
        <translation>Information peu claire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <source>Number known</source>
        <translation>Numéro connu</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Number of requests</source>
        <comment>pack</comment>
        <translation>Nombre de demandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Number, name or words</source>
        <translation>Numéro, nom ou mots</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>O&amp;ffice…</source>
        <translation>&amp;Service…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Object</source>
        <comment>right</comment>
        <translation>Opposition</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Objective reviews are made periodically</source>
        <comment>pack</comment>
        <translation>Des contrôles objectifs sont faits périodiquement</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>October Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié d’octobre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>Of all these letters</source>
        <translation>De toutes ces lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Of the window, from the next start on. Letters have their own.</source>
        <translation>De la fenêtre, au prochain démarrage. Les lettres ont la leur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Off: the passphrase is asked for each time.</source>
        <translation>Désactivé : la phrase secrète est demandée à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Off: this file is not encrypted, so there is no key to keep.</source>
        <translation>Désactivé : ce fichier n’est pas chiffré, il n’y a pas de clé à garder.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_timeline.py"/>
        <location filename="../../privdesk/ui/dialogs/office.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Office policy</source>
        <comment>pack</comment>
        <translation>Politique du service</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; 5 years as in 47 CFR § 64.1200(d)(6); the suppression list stays until revoked</source>
        <comment>pack</comment>
        <translation>Politique du service ; 5 ans comme dans 47 CFR § 64.1200(d)(6) ; la liste d’exclusion demeure jusqu’à révocation</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Office policy; 6 years, as for complaints: no period is stated (Supplemental Principle 7)</source>
        <comment>pack</comment>
        <translation>Politique du service ; 6 ans, comme pour les réclamations : aucune durée n’est fixée (principe complémentaire 7)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; 6 years, as long as a claim may still come</source>
        <comment>pack</comment>
        <translation>Politique du service ; 6 ans, tant qu’une action reste possible</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Office policy; above the 24 months of 11 CCR § 7101(a)</source>
        <comment>pack</comment>
        <translation>Politique du service ; au-delà des 24 mois de 11 CCR § 7101(a)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>Office saved</source>
        <translation>Service enregistré</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oklahoma consumer data privacy act, 45 days</source>
        <comment>rule</comment>
        <translation>Oklahoma Consumer Data Privacy Act, 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Old number</source>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>One</source>
        <comment>side</comment>
        <translation>Recto</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>One encrypted file holds all cases, letters and attachments.</source>
        <translation>Un fichier chiffré contient tous les dossiers, lettres et pièces.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>One file on this computer holds every case.</source>
        <translation>Un fichier sur cet ordinateur contient tous les dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>One on each line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>One text that confirms the opt-out, without marketing, is presumed covered if it goes out within five minutes. Later needs a justification.</source>
        <comment>pack</comment>
        <translation>Un seul SMS qui confirme l’opposition, sans publicité, est présumé couvert s’il part dans les cinq minutes. Plus tard, il faut le justifier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Only JAMS mediates or arbitrates under its own rules.</source>
        <translation>Seul JAMS concilie ou arbitre selon ses propres règles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Only a final letter that has not been mailed can be made void.</source>
        <translation>Seule une lettre finale non postée peut être invalidée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>Only a processor referral has a pair of letters. Correct the kind first.</source>
        <translation>Seul un renvoi du sous-traitant a une paire de lettres. Corrigez d’abord le type.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Only complaints, JAMS cases, arbitrations and referrals make a chain.</source>
        <translation>Seuls réclamations, dossiers JAMS, arbitrages et renvois forment une chaîne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Only fields such as {{ received }} can stand between braces.</source>
        <translation>Entre accolades, seuls des champs comme {{ received }} sont possibles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>Only fields such as {{ received }}, conditions and text blocks can stand between braces.</source>
        <translation>Entre accolades, seuls des champs comme {{ received }}, des conditions et des blocs de texte sont possibles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Only for a new customer</source>
        <translation>Seulement pour un nouveau client</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Only where the claim was before JAMS already</source>
        <translation>Seulement si l’affaire était déjà devant JAMS</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Open</source>
        <comment>cases</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Open JAMS case</source>
        <translation>Ouvrir le dossier JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Open Privdesk</source>
        <translation>Ouvrir Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Open case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Open case file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Open cases</source>
        <translation>Dossiers ouverts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Open in second &amp;window</source>
        <translation>&amp;Ouvrir dans une seconde fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Open it with the mail program.</source>
        <translation>Ouvrez-le avec le programme de messagerie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Open on {day}</source>
        <translation>Ouvertes le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Open outbox</source>
        <translation>Ouvrir le courrier départ</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>Open the &amp;other file</source>
        <translation>Ouvrir l’&amp;autre fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Open the day’s first case</source>
        <translation>Ouvrir le premier dossier du jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Open your case file</source>
        <translation>Ouvrez votre fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Opened in the mail program.</source>
        <translation>Ouvert dans le programme de messagerie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Opens the file if the passphrase is forgotten. It belongs in the safe.</source>
        <translation>Ouvre le fichier si la phrase secrète est oubliée. Sa place est au coffre.</translation>
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
        <translation>Opposition reçue</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oregon CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Oregon CPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Oregon CPA, appeal in 45 days</source>
        <comment>rule</comment>
        <translation>Oregon CPA, recours en 45 jours</translation>
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
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Other cases are hidden.</source>
        <translation>D’autres dossiers sont masqués.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Other kind</source>
        <translation>Autre type</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Other letters are hidden.</source>
        <translation>D’autres lettres sont masquées.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>Others</source>
        <translation>D’autres personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Others on this computer can read it: it is not yours, or its drive keeps no rights. Ask who owns it, or move it into a folder of your own.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent le lire : il ne vous appartient pas, ou son lecteur ne connaît pas les droits. Demandez à qui il appartient, ou déplacez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>Others on this computer can read the backups.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire les sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>Others owe {count} more.</source>
        <translation>D’autres doivent encore {count} éléments.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Our 30-day promise</source>
        <comment>rule</comment>
        <translation>Notre engagement, 30 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Our 30-day promise to customers</source>
        <comment>rule</comment>
        <translation>Notre engagement envers les clients, 30 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Our closing days</source>
        <translation>Nos jours de fermeture</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Our own promise or policy</source>
        <translation>Notre propre engagement ou politique</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Outbox</source>
        <translation>Courrier départ</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Outcome recorded</source>
        <translation>Issue consignée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Outcomes</source>
        <translation>Issues</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>P&amp;erson and all its cases</source>
        <translation>&amp;La personne et tous ses dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>PDF attached</source>
        <comment>service</comment>
        <translation>PDF joint</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>PNG or JPEG, kept in the case file</source>
        <translation>PNG ou JPEG, gardé dans le fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Page &amp;before</source>
        <translation>&amp;Page précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Page &amp;form</source>
        <translation>&amp;Format de page</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Page fo&amp;rm</source>
        <translation>&amp;Format de page</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Page {page}: {reason}{more}</source>
        <translation>Page {page} : {reason}{more}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Pair with {text}</source>
        <translation>Paire avec {text}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Paper and &amp;envelope</source>
        <translation>&amp;Papier et enveloppe</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Paper only</source>
        <translation>Papier seulement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Paper seen, not kept</source>
        <translation>Pièce vue, non conservée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Paper, envelope, sides</source>
        <translation>Papier, enveloppe, faces</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Part</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Part {number}</source>
        <translation>Séparer {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Part {person}</source>
        <translation>Séparer {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Parted from {number}</source>
        <translation>Séparé de {number}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Partner Management</source>
        <comment>pack</comment>
        <translation>Gestion des partenaires</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Passphra&amp;se…</source>
        <translation>P&amp;hrase secrète…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Passphrase or recovery key now</source>
        <translation>Phrase secrète ou clé de secours actuelle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Paste &amp;list of numbers…</source>
        <translation>Coller &amp;une liste de numéros…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Paste or scan numbers</source>
        <translation>Coller ou scanner des numéros</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause or extension: this rule has none</source>
        <translation>Suspension ou prolongation : cette règle n’en connaît pas</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: clarification asked for</source>
        <translation>Suspension : précisions demandées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: only while we wait for {reasons}</source>
        <translation>Suspension : seulement tant que nous attendons {reasons}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: proof of identity asked for</source>
        <translation>Suspension : preuve d’identité demandée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Pause: this rule has none</source>
        <translation>Suspension : cette règle n’en connaît pas</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Paused since {since}, waiting for {waits_for}</source>
        <translation>Suspendu depuis le {since}, en attente : {waits_for}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Pentecost</source>
        <comment>holiday</comment>
        <translation>Pentecôte</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Pentecost Monday</source>
        <comment>holiday</comment>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/people.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Perhaps the same matter: {words}</source>
        <translation>Peut-être la même affaire : {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>Perhaps the same: {person}</source>
        <translation>Peut-être la même : {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period after</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary_head.py"/>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Period of the &amp;figures…</source>
        <translation>Pér&amp;iode des chiffres…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Period of the figures</source>
        <translation>Période des chiffres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Person concerned</source>
        <translation>Personne concernée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person merged with another record</source>
        <translation>Personne fusionnée avec une autre fiche</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>Person parted</source>
        <translation>Personne séparée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>Person taken off</source>
        <translation>Personne retirée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>PgDn</source>
        <comment>key</comment>
        <translation>Pg.suiv</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>PgUp</source>
        <comment>key</comment>
        <translation>Pg.préc</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Phone</source>
        <comment>channel</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Picture of the file</source>
        <translation>Image du fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Place, passphrase, recovery key</source>
        <translation>Emplacement, phrase secrète, clé de secours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar_list.py"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Platform Operations</source>
        <comment>pack</comment>
        <translation>Exploitation de la plateforme</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Platform sessions and security logs</source>
        <comment>pack</comment>
        <translation>Sessions de la plateforme et journaux de sécurité</translation>
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
        <translation>Plus 1 mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} business days</source>
        <translation>Plus {count} jours ouvrables</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} calendar days</source>
        <translation>Plus {count} jours civils</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Plus {count} months</source>
        <translation>Plus {count} mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Plus {period}</source>
        <translation>Plus {period}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Policy pac&amp;k</source>
        <translation>&amp;Jeu de règles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Policy pack {id}, {version}</source>
        <translation>Jeu de règles {id}, {version}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Post office</source>
        <translation>Bureau de poste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Postal code {code} becomes {better}.</source>
        <translation>Le code postal {code} devient {better}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Posted statement is accurate, comprehensive and prominent</source>
        <comment>pack</comment>
        <translation>La déclaration publiée est exacte, complète et bien visible</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Posted statement names the frameworks that are re-certified</source>
        <comment>pack</comment>
        <translation>La déclaration publiée nomme les cadres à recertifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Pre&amp;vious case</source>
        <translation>Dossier pré&amp;cédent</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>Press it with Ctrl or Alt; alone it is typed into the fields.</source>
        <translation>Tapez-la avec Ctrl ou Alt ; seule, elle s’écrit dans les champs.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>Press one key, with Ctrl or Alt.</source>
        <translation>Tapez une touche, avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Previous case</source>
        <translation>Dossier précédent</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Print all {count} again</source>
        <extracomment>For one: Print it again</extracomment>
        <translation>
            <numerusform>Réimprimer</numerusform>
            <numerusform>Réimprimer les {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Print and mail</source>
        <translation>Imprimer et poster</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Print fold &amp;marks</source>
        <translation>&amp;Imprimer les repères de pli</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Print it, sign it, then mark it as mailed.</source>
        <translation>Imprimez-la, signez-la, puis marquez-la comme postée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>Print on &amp;both sides</source>
        <translation>Imprimer &amp;recto verso</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Print recovery &amp;key…</source>
        <translation>Im&amp;primer la clé de secours…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Print recovery key…</source>
        <translation>Imprimer la clé de secours…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print settings</source>
        <translation>Réglages d’impression</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Print the new recovery key and put it in the safe.</source>
        <translation>Imprimez la nouvelle clé de secours et mettez-la au coffre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Print the recovery key and put it in the safe.</source>
        <translation>Imprimez la clé de secours et mettez-la au coffre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>Print the recovery key as soon as the file is made, and put it in the safe.</source>
        <translation>Imprimez la clé de secours dès que le fichier est créé et mettez-la au coffre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Print {count} letters</source>
        <extracomment>For one: Print {count} letter</extracomment>
        <translation>
            <numerusform>Imprimer {count} lettre</numerusform>
            <numerusform>Imprimer {count} lettres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Print {title}</source>
        <translation>Imprimer {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Printed</source>
        <comment>letter</comment>
        <translation>Imprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Printed, not mailed yet</source>
        <translation>Imprimée, pas encore postée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Printed, to be mailed</source>
        <translation>Imprimées, à poster</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Printed: {title}</source>
        <translation>Imprimé : {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Printer “{name}” does not answer. {failed} Try again.</source>
        <translation>L’imprimante « {name} » ne répond pas. {failed} Réessayez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>Printer “{printer}” does not answer. Try again.</source>
        <translation>L’imprimante « {printer} » ne répond pas. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Priv&amp;acy officer</source>
        <translation>Délégué(e) à l&amp;a protection des données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/case_file.py"/>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>Privacy &amp;requests</source>
        <translation>&amp;Demandes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Privacy Office</source>
        <comment>pack</comment>
        <translation>Service de protection des données</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Privacy officer</source>
        <translation>Délégué(e) à la protection des données</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Privacy request</source>
        <translation>Demande d’exercice de droits</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/lexicon.py"/>
        <source>Privacy request: {word}</source>
        <translation>Demande : {word}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <source>Privacy requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Privdesk had ended without closing that one. The log lies aside as {name}; what is open is the file as it was put here.</source>
        <translation>Privdesk s’était arrêté sans fermer celui-ci. Le journal est mis de côté sous {name} ; ce qui est ouvert est le fichier tel qu’il a été déposé ici.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Privdesk is locked</source>
        <translation>Privdesk est verrouillé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Privdesk quits when its window closes</source>
        <translation>Privdesk s’arrête quand sa fenêtre se ferme</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Privdesk stays in the tray when its window closes</source>
        <translation>Privdesk reste dans la zone de notification quand sa fenêtre se ferme</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Privdesk works offline. The file stays on this computer unless you copy it.</source>
        <translation>Privdesk fonctionne hors ligne. Le fichier reste sur cet ordinateur tant que vous ne le copiez pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/update_notice.py"/>
        <source>Privdesk {version}: what is new</source>
        <translation>Privdesk {version} : les nouveautés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Privdesk – {words}</source>
        <translation>Privdesk – {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Probably {person}</source>
        <translation>Probablement {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Probably {person}{number}, Tab to look</source>
        <translation>Probablement {person}{number}, Tab pour regarder</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Process did not provide for it</source>
        <translation>La procédure ne le prévoyait pas</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Processing stopped</source>
        <translation>Traitement arrêté</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Processor referral</source>
        <translation>Renvoi du sous-traitant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Promises, holidays, pick-up time</source>
        <translation>Engagements, jours fériés, heure de levée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Proof of identity asked for</source>
        <translation>Preuve d’identité demandée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>Proof of identity received, day 0</source>
        <comment>pack</comment>
        <translation>Preuve d’identité reçue, jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>Public holidays of {calendar_id}</source>
        <translation>Jours fériés de {calendar_id}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/update_notice.py"/>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Put right, import them.</source>
        <translation>Corrigez-les, puis importez-les.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Quarterly summary</source>
        <translation>Bilan trimestriel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} FY{year}</source>
        <translation>T{quarter} ex. {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Q{quarter} {year}</source>
        <translation>T{quarter} {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Raised with the office, 45 days given</source>
        <translation>Portée devant le service, 45 jours accordés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Re&amp;fer to the customer…</source>
        <translation>Renvo&amp;yer au client…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/office_fields.py"/>
        <source>Re&amp;gion</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Re&amp;tention…</source>
        <translation>C&amp;onservation…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Reached the &amp;Department on</source>
        <translation>R&amp;eçu par le ministère le</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Read in a secondary source</source>
        <translation>Lu dans une source secondaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Read in the source</source>
        <translation>Lu dans la source</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Read the Notice.</source>
        <translation>Lisez la notification.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Reading messages…</source>
        <translation>Lecture des messages…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Reading row {done}</source>
        <translation>Lecture de la ligne {done}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Reading row {done} of {whole}</source>
        <translation>Lecture de la ligne {done} sur {whole}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading the rows… {done}</source>
        <translation>Lecture des lignes… {done}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>Reading what can be read. The damaged file stays as it is.</source>
        <translation>Lecture de ce qui est lisible. Le fichier abîmé reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Ready to print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Ready to print</source>
        <comment>letter</comment>
        <translation>Prête à imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Reason for being late</source>
        <translation>Motif du retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Reasonably necessary, given the complexity and number of requests</source>
        <comment>pack</comment>
        <translation>Raisonnablement nécessaire, vu la complexité et le nombre de demandes</translation>
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
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Received at a designated address</source>
        <comment>pack</comment>
        <translation>Reçu à une adresse désignée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Received at another address</source>
        <comment>pack</comment>
        <translation>Reçu à une autre adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Received {day}</source>
        <translation>Reçu le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Received {day}, done on day {elapsed} of {length}, due {due}</source>
        <translation>Reçu le {day}, fait au jour {elapsed} sur {length}, échéance {due}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Received {day}, today is day {elapsed} of {length}, due {due}{send_by}</source>
        <translation>Reçu le {day}, aujourd’hui jour {elapsed} sur {length}, échéance {due}{send_by}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Received {day}. {rest}</source>
        <translation>Reçu le {day}. {rest}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Received: the day is missing, and all deadlines count from it.</source>
        <translation>Reçu : le jour manque, et tous les délais se comptent à partir de lui.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
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
        <translation>Consigner</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record a ground for what is refused.</source>
        <translation>Consignez un motif pour ce qui est refusé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Record answer</source>
        <translation>Consigner la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record how the case ended, and when.</source>
        <translation>Consignez comment le dossier s’est terminé, et quand.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Record numbers</source>
        <translation>Consigner les numéros</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record on the case whether it is justified.</source>
        <translation>Consignez dans le dossier si elle est fondée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the Principles concerned.</source>
        <translation>Consignez les principes concernés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>Record the day of the Notice of {number}, or its end, first.</source>
        <translation>Consignez d’abord le jour de la notification de {number}, ou sa fin.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the framework on the case.</source>
        <translation>Consignez le cadre dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Record the outcome of each right on the case.</source>
        <translation>Consignez l’issue de chaque droit dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Recordings of sales and technical calls</source>
        <comment>pack</comment>
        <translation>Enregistrements d’appels commerciaux et techniques</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Records found</source>
        <translation>Données trouvées</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Records of how the privacy practices are implemented are kept</source>
        <comment>pack</comment>
        <translation>La mise en œuvre des pratiques est documentée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Records of implementation</source>
        <comment>pack</comment>
        <translation>Documentation de la mise en œuvre</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Records of requests and of the answers are kept for at least 24 months. Counted from the answer, which is the safer reading.</source>
        <comment>pack</comment>
        <translation>La trace des demandes et des réponses est conservée au moins 24 mois, comptés à partir de la réponse, lecture la plus sûre.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Records of requests, answers and appeals are kept for at least 24 months. Counted from the answer, which is the safer reading.</source>
        <comment>pack</comment>
        <translation>La trace des demandes, des réponses et des recours est conservée au moins 24 mois, comptés à partir de la réponse, lecture la plus sûre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse</source>
        <translation>Recours</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Recourse mechanism</source>
        <translation>Mécanisme de recours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Recourse mechanism is registered for the coming year</source>
        <comment>pack</comment>
        <translation>Le mécanisme de recours est enregistré pour l’année à venir</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Recourse, enforcement and liability</source>
        <comment>Principle</comment>
        <translation>Recours, application et responsabilité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/start_window.py"/>
        <source>Recover what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <source>Recovery key printed. Put the sheet in the safe.</source>
        <translation>Clé de secours imprimée. Mettez la feuille au coffre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>Redacted copy for a letter</source>
        <translation>Copie caviardée pour une lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>Redacted copy saved</source>
        <translation>Copie caviardée enregistrée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Refer the person to the customer</source>
        <comment>rule</comment>
        <translation>Renvoyer la personne au client</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Refer to the customer</source>
        <translation>Renvoyer au client</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Refere&amp;nce</source>
        <translation>Ré&amp;férence</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Reference of the other side</source>
        <translation>Référence de l’autre partie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Referral program (referred friends)</source>
        <comment>pack</comment>
        <translation>Programme de parrainage (amis recommandés)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Referred to the customer</source>
        <comment>outcome</comment>
        <translation>Renvoyé au client</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Reformation Day</source>
        <comment>holiday</comment>
        <translation>Jour de la Réformation</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Refused</source>
        <comment>outcome</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Register of addresses</source>
        <translation>Registre d’adresses</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Registered</source>
        <comment>service</comment>
        <translation>Recommandé</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Registration with JAMS is renewed and its fee paid</source>
        <comment>pack</comment>
        <translation>L’enregistrement auprès de JAMS est renouvelé et ses frais payés</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Regulator referral</source>
        <translation>Renvoi d’une autorité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Remedies</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Remedy</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Remedy and fac&amp;ts…</source>
        <translation>&amp;Mesure et faits…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Remedy and facts</source>
        <translation>Mesure et faits</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminders.py"/>
        <source>Reminders come {leads_text} days before the send-by date</source>
        <translation>Les rappels viennent {leads_text} jours avant la date d’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Reminders go on there. Quit in the File menu or in the tray ends Privdesk.</source>
        <translation>Les rappels y continuent. Quitter, dans le menu Fichier ou dans la zone de notification, arrête Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Reminders…</source>
        <translation>Rappels…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Remove {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Removed</source>
        <comment>news</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Renewal of the JAMS registration</source>
        <comment>pack</comment>
        <translation>Renouvellement de l’enregistrement JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Reopen</source>
        <comment>step</comment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Repentance and Prayer Day</source>
        <comment>holiday</comment>
        <translation>Jour de pénitence et de prière</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Replace the text</source>
        <translation>Remplacer le texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Requester</source>
        <translation>Personne requérante</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>Respond before removal from the List, 30 days</source>
        <comment>rule</comment>
        <translation>Répondre avant radiation de la liste, 30 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>Restore a backup, or recover what can be read.</source>
        <translation>Restaurez une sauvegarde, ou récupérez ce qui est lisible.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Restored. The file as it was before lies beside the backups.</source>
        <translation>Restauré. Le fichier précédent se trouve avec les sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Restrict</source>
        <comment>right</comment>
        <translation>Limitation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Resume</source>
        <comment>step</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Retention…</source>
        <translation>Conservation…</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Return receipt</source>
        <comment>service</comment>
        <translation>Avis de réception</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Review of the posted statement</source>
        <comment>pack</comment>
        <translation>Révision de la déclaration publiée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Rhode Island DTPPA, 45 days</source>
        <comment>rule</comment>
        <translation>Rhode Island DTPPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Rhode Island DTPPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Rhode Island DTPPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Right</source>
        <comment>key</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>Right: nothing says what the person asks for.</source>
        <translation>Droit : rien ne dit ce que demande la personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {number}: {told}</source>
        <translation>Ligne {number} : {told}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Row {rows} has the same number.</source>
        <translation>La ligne {rows} a le même numéro.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>Row {row} of {table} points to a row of {parent} that is not there.</source>
        <translation>La ligne {row} de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>Row {row}, {label}: {fate}. {why}</source>
        <translation>Ligne {row}, {label} : {fate}. {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Row {row}: {names}</source>
        <translation>Ligne {row} : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Row {row}{who}: {fate}. {names}</source>
        <translation>Ligne {row}{who} : {fate}. {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Rows that say nothing</source>
        <translation>Lignes qui ne disent rien</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Rules</source>
        <comment>clock</comment>
        <translation>Prévaut</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Run again: the reply came</source>
        <translation>Reprise : la réponse est arrivée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>S&amp;ort…</source>
        <translation>&amp;Trier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>S&amp;ubject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>SHA-256 {sha256}</source>
        <translation>SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Sa&amp;ve as view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Berchtold's Day</source>
        <comment>holiday</comment>
        <translation>Saint-Berchtold</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Brigid's Day</source>
        <comment>holiday</comment>
        <translation>Sainte-Brigitte</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Joseph's Day</source>
        <comment>holiday</comment>
        <translation>Saint-Joseph</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Patrick's Day</source>
        <comment>holiday</comment>
        <translation>Saint-Patrick</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Saint Stephen's Day</source>
        <comment>holiday</comment>
        <translation>Saint-Étienne</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Sales Operations</source>
        <comment>pack</comment>
        <translation>Administration des ventes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Sales contacts (CRM)</source>
        <comment>pack</comment>
        <translation>Contacts commerciaux (CRM)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Salu&amp;tation</source>
        <translation>&amp;Civilité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Same as {name}</source>
        <translation>Comme {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/case_file_choice.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Sample case file</source>
        <translation>Fichier d’exemple</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Satis&amp;fied?</source>
        <translation>&amp;Satisfaite ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>Satisfaction is recorded on complaints, JAMS cases and referrals.</source>
        <translation>La satisfaction se consigne pour les réclamations, dossiers JAMS et renvois.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Satisfied</source>
        <translation>Satisfaite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Satisfied?</source>
        <translation>Satisfaite ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Satisfied{since}: nothing follows.</source>
        <translation>Satisfaite{since} : rien ne suit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Saturdays and Sundays are off as well. Closing days can be added.</source>
        <translation>Samedis et dimanches sont aussi chômés. Des jours de fermeture peuvent être ajoutés.</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Save and add another</source>
        <translation>Enregistrer et en ajouter un autre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save as &amp;e-mail draft…</source>
        <translation>&amp;Enregistrer comme brouillon d’e-mail…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <location filename="../../privdesk/ui/views/letter_copy.py"/>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Save as one PDF</source>
        <translation>Enregistrer en un seul PDF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save as view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save as {form}</source>
        <translation>Enregistrer en {form}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Save case</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Save certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save changes to view</source>
        <translation>Enregistrer les modifications de la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Save copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Save copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Save it to open it in another program.</source>
        <translation>Enregistrez le fichier pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save p&amp;ublic summary as PDF…</source>
        <translation>Enregistrer &amp;le bilan public en PDF…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as &amp;XLSX…</source>
        <translation>Enregistrer le &amp;bilan en XLSX…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as CS&amp;V…</source>
        <translation>&amp;Enregistrer le bilan en CSV…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Save summary as P&amp;DF…</source>
        <translation>Enregistrer le &amp;bilan en PDF…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>Save the batch as one PDF</source>
        <translation>Enregistrer le lot en un seul PDF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>Save the certificate of erasure</source>
        <translation>Enregistrer l’attestation d’effacement</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/package_actions.py"/>
        <source>Save the data for the answer</source>
        <translation>Enregistrer les données pour la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>Save the e-mail to {to}</source>
        <translation>Enregistrer l’e-mail à {to}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save the issued paper</source>
        <translation>Enregistrer le bilan arrêté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Save the issued paper…</source>
        <translation>Enregistrer le bilan arrêté…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the rows left out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Save the {rows} left out…</source>
        <translation>Enregistrer les {rows} laissées de côté…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Saved vie&amp;ws…</source>
        <translation>&amp;Vues enregistrées…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Saved {at}</source>
        <translation>Enregistré {at}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/retention_door.py"/>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_saving.py"/>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>Say first whether {number} came out well.</source>
        <translation>Dites d’abord si {number} est bien imprimée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say how identity was checked.</source>
        <translation>Dites comment l’identité a été vérifiée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Say how the address was found.</source>
        <translation>Dites comment l’adresse a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>Say how the address was found. It stays on record.</source>
        <translation>Dites comment l’adresse a été trouvée. Cela reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say how you know.</source>
        <translation>Dites comment vous le savez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Say how you know. It stays on record.</source>
        <translation>Dites comment vous le savez. Cela reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>Say how you know. The evidence stays on record.</source>
        <translation>Dites comment vous le savez. La preuve reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Say in one line what the letter is.</source>
        <translation>Dites en une ligne ce qu’est la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Say in words what the logo shows.</source>
        <translation>Dites en mots ce que montre le logo.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>Say in words what the logo shows; it is read out to who does not see it.</source>
        <translation>Dites en mots ce que montre le logo ; ce texte est lu à qui ne le voit pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Say it later</source>
        <translation>Le dire plus tard</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say that it came through the Department of Commerce.</source>
        <translation>Dites qu’il est arrivé par le ministère du Commerce.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Say what came out well</source>
        <translation>Dire ce qui est bien imprimé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what each date is for.</source>
        <translation>Dites à quoi sert chaque date.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>Say what has to be changed. It stays on record.</source>
        <translation>Dites ce qu’il faut changer. Cela reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>Say what proves that the decision was carried out.</source>
        <translation>Dites ce qui prouve que la décision a été exécutée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what the case waits for.</source>
        <translation>Dites ce que le dossier attend.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what was found, such as 12 records.</source>
        <translation>Dites ce qui a été trouvé, par exemple 12 enregistrements.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Say what was seen; do not keep copies of papers.</source>
        <translation>Dites ce qui a été vu ; ne gardez pas de copies des papiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say what. It stays on record.</source>
        <translation>Dites quoi. Cela reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Say where it went, such as “forwarded unopened”.</source>
        <translation>Dites où il est allé, par exemple « transmis sans être ouvert ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say who finalizes the letter.</source>
        <translation>Dites qui finalise la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>Say who looked at the letter.</source>
        <translation>Dites qui a relu la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>Say why the case must be kept.</source>
        <translation>Dites pourquoi le dossier doit être conservé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Say why the date is another one. The reason stays on record.</source>
        <translation>Dites pourquoi la date est autre. Le motif reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>Say why the day of receipt was wrong. The reason stays on record.</source>
        <translation>Dites pourquoi le jour de réception était faux. Le motif reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>Say why the letter is void.</source>
        <translation>Dites pourquoi la lettre est invalidée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Say why these are two matters.</source>
        <translation>Dites pourquoi ce sont deux affaires.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>Say why this clock does not apply. The reason stays on record.</source>
        <translation>Dites pourquoi ce délai ne s’applique pas. Le motif reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <location filename="../../privdesk/ui/dialogs/reason.py"/>
        <location filename="../../privdesk/ui/dialogs/void_letter.py"/>
        <source>Say why. It stays on record.</source>
        <translation>Dites pourquoi. Cela reste au dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Search</source>
        <comment>step</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Search cases and commands</source>
        <translation>Chercher dossiers et commandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>Search does not know the present words of {number}.</source>
        <translation>La recherche ne connaît pas les mots actuels de {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Search started</source>
        <translation>Recherche commencée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Search took long</source>
        <translation>Recherche trop longue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Searching</source>
        <comment>status</comment>
        <translation>En recherche</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Second Day of Christmas</source>
        <comment>holiday</comment>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Second folder</source>
        <translation>Second répertoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Second folder for the backups</source>
        <translation>Second répertoire des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>Second folder: {name}</source>
        <translation>Second répertoire : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter of fiscal {year}</source>
        <translation>Deuxième trimestre de l’exercice {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Second quarter {year}</source>
        <translation>Deuxième trimestre {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security</source>
        <comment>Principle</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>Security</source>
        <comment>news</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Security</source>
        <comment>pack</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security incident</source>
        <translation>Incident de sécurité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Security investigation</source>
        <translation>Enquête de sécurité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>See also: {words}</source>
        <translation>Voir aussi : {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Select &amp;all cases</source>
        <translation>Sélectionner &amp;tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Select the &amp;case</source>
        <translation>&amp;Sélectionner le dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>Selected, {spoken}</source>
        <translation>Sélectionné, {spoken}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Send &amp;again as a copy…</source>
        <translation>Renvo&amp;yer en copie…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_head.py"/>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Send by</source>
        <translation>Envoi avant le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Send by {day}</source>
        <translation>À envoyer avant le {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Send by {day}, in {count} days</source>
        <extracomment>For one: Send by {day}, in {count} day</extracomment>
        <translation>
            <numerusform>À envoyer avant {day}, dans {count} jour</numerusform>
            <numerusform>À envoyer avant {day}, dans {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Send by {day}, {pickup}</source>
        <translation>À envoyer avant le {day}, {pickup}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Send by {day}. {rule}</source>
        <translation>À envoyer avant le {day}. {rule}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Send it &amp;again: type the new address next</source>
        <translation>La renvoyer : &amp;saisir ensuite la nouvelle adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Send it by a separate letter, never with the file. {kept}</source>
        <translation>Envoyez-la par lettre séparée, jamais avec le fichier. {kept}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Send today</source>
        <translation>À envoyer aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Send {number} again</source>
        <translation>Renvoyer {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>Send-by day moved with the office’s closing days</source>
        <translation>Date d’envoi décalée avec les jours de fermeture du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Sent &amp;by</source>
        <translation>&amp;Envoi par</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Sent again as a copy</source>
        <translation>Renvoyée en copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Sent by</source>
        <translation>Envoi par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Sent by a program</source>
        <translation>Envoyé par un programme</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Sent by e-mail</source>
        <translation>Envoyée par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>Sent {sent} (office time)</source>
        <translation>Envoyé le {sent} (heure du service)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Separate tags by commas.</source>
        <translation>Séparez les étiquettes par des virgules.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Service has none</source>
        <translation>Le service n’en a pas</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Service provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Service provider answered late</source>
        <translation>Réponse tardive du prestataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Service provider concerned, if any</source>
        <translation>Prestataire concerné, s’il y en a un</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <location filename="../../privdesk/ui/dialogs/clock_form.py"/>
        <source>Set another date</source>
        <translation>Fixer une autre date</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_forms.py"/>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>Set aside: no request, no case number</source>
        <translation>Mis de côté : pas de demande, pas de numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>Set by hand: {reason}</source>
        <translation>Fixé à la main : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Set date</source>
        <translation>Mettre la date</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/bulk_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>Set status</source>
        <translation>Définir le statut</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Set the case to waiting and say for what.</source>
        <translation>Mettez le dossier en attente et dites de quoi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Set up Privdesk</source>
        <translation>Configurer Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Settin&amp;gs</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Settled</source>
        <comment>ending</comment>
        <translation>Transaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Settled by our answer</source>
        <translation>Réglée par la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Several letters go to this address. They fit one envelope.</source>
        <translation>Plusieurs lettres vont à cette adresse. Elles tiennent dans une enveloppe.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>Shee&amp;t</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
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
        <translation>Shine the Light ailleurs, 150 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Shine the Light, 30 days</source>
        <comment>rule</comment>
        <translation>Shine the Light, 30 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Show &amp;names in notifications</source>
        <translation>&amp;Montrer les noms dans les notifications</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>Show all open cases</source>
        <translation>Montrer tous les dossiers ouverts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Show all people</source>
        <translation>Montrer toutes les personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Show as chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Show as table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Show chain</source>
        <translation>Afficher la chaîne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Show list</source>
        <translation>Montrer la liste</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/fields.py"/>
        <source>Show passphrase</source>
        <translation>Montrer la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Show these columns</source>
        <translation>Montrer ces colonnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>Show today</source>
        <translation>Montrer aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Shows what differs first, and keeps the file as it is now.</source>
        <translation>Montre d’abord ce qui diffère, et garde le fichier tel qu’il est.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/sidebar.py"/>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Sign by {day}</source>
        <translation>À signer avant le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Sign, fold, insert</source>
        <translation>Signer, plier, mettre sous pli</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Signature asked for</source>
        <translation>Signature demandée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Signed b&amp;y</source>
        <translation>&amp;Signée par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Signed by the &amp;person</source>
        <translation>&amp;Signé par la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Signed in to the account</source>
        <translation>Connexion au compte</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Signer named</source>
        <translation>Signataire indiqué</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>Since {day}: {why}.</source>
        <translation>Depuis le {day} : {why}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Single letters are commands</source>
        <translation>Les lettres seules sont des commandes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Size of everything</source>
        <translation>Taille de tout</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/error_reporter.py"/>
        <source>Something went wrong in Privdesk itself. What was saved is safe; the log says where.</source>
        <translation>Quelque chose a mal tourné dans Privdesk même. Ce qui était enregistré est sûr ; le journal dit où.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>Space puts a rectangle, arrows move it, Shift and arrows change its size, Delete takes it away</source>
        <translation>Espace pose un rectangle, les flèches le déplacent, Maj et flèches changent sa taille, Suppr l’enlève</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Space puts a rectangle; arrows move it, with Shift they size it. Or draw with the mouse.</source>
        <translation>Espace pose un rectangle ; les flèches le déplacent, avec Maj elles changent sa taille. Ou dessinez à la souris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Space shows or hides a column.</source>
        <translation>Espace montre ou masque une colonne.</translation>
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
        <translation>Espagnol</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>Spelling is not checked</source>
        <translation>L’orthographe n’est pas vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Spring Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié de printemps</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Staff is trained, and failure to follow is disciplined</source>
        <comment>pack</comment>
        <translation>Le personnel est formé, et les manquements sont sanctionnés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>Stands at</source>
        <translation>En est à</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Stands at the head of the case for whoever works on it. Empty takes it away.</source>
        <translation>Figure en tête du dossier pour qui y travaille. Vide l’enlève.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Stands in the log of each copy.</source>
        <translation>Figure dans le journal de chaque copie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Stands on every letter. Names and addresses can be changed later in Settings.</source>
        <translation>Figure sur chaque lettre. Noms et adresses peuvent être modifiés plus tard dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start after a notice of costs</source>
        <translation>Commencer après un avis de frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Start again from this template?</source>
        <translation>Recommencer à partir de ce modèle ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Start drafting</source>
        <translation>Commencer la rédaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Start searching</source>
        <translation>Commencer la recherche</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the authority of the agent</source>
        <translation>Commencer avec le mandat du représentant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the fee</source>
        <translation>Commencer avec les frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Start with the proof of identity</source>
        <translation>Commencer avec la preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>State or region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Statement signed by a corporate officer or authorized representative</source>
        <comment>pack</comment>
        <translation>Déclaration signée par un dirigeant ou un représentant autorisé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Statement signed on May 3</source>
        <translation>Déclaration signée le 3 mai</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Stay in the &amp;tray when the window closes</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre se ferme</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>Step {number}, </source>
        <translation>Étape {number}, </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Step {number}: {title}. {detail}</source>
        <translation>Étape {number} : {title}. {detail}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <source>Step {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/window.py"/>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>Steps before Annex I</source>
        <translation>Étapes avant l’annexe I</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>Still missing: {names}. The case can be saved without.</source>
        <translation>Manque encore : {names}. Le dossier peut être enregistré sans.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Still unremedied, in whole or in part</source>
        <translation>Toujours sans remède, en tout ou en partie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/progress.py"/>
        <location filename="../../privdesk/ui/file_check.py"/>
        <location filename="../../privdesk/ui/main_window.py"/>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/closing.py"/>
        <source>Stop the {what}?</source>
        <translation>Arrêter : {what} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Stop using it</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Stopped. Nothing was begun.</source>
        <translation>Arrêté. Rien n’a été commencé.</translation>
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
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/counting.py"/>
        <source>Stopped. The figures of this period are not counted.</source>
        <translation>Arrêté. Les chiffres de cette période ne sont pas comptés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Street, building, box; up to seven lines</source>
        <translation>Rue, bâtiment, boîte ; jusqu’à sept lignes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>Street, town and country are needed, else the mail cannot deliver it.</source>
        <translation>Rue, ville et pays sont nécessaires, sinon la poste ne peut pas remettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <location filename="../../privdesk/ui/import_words.py"/>
        <location filename="../../privdesk/ui/models/case_columns.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>Subject set</source>
        <translation>Objet mis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>Subject: {subject}</source>
        <translation>Objet : {subject}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Such as 6 when the paper jammed at letter 7. Empty: as ticked below.</source>
        <translation>Par exemple 6 si le papier s’est coincé à la lettre 7. Vide : comme coché ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>Such as CA, or SL for Saarland</source>
        <translation>Par exemple CA, ou SL pour la Sarre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Such as Ms. Brunner</source>
        <translation>Par exemple Mme Brunner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Summary, {title}</source>
        <translation>Bilan, {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Summer Bank Holiday</source>
        <comment>holiday</comment>
        <translation>Jour férié d’été</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Support desk</source>
        <comment>pack</comment>
        <translation>Assistance</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Surveys</source>
        <comment>pack</comment>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>Swiss FADP, 30 days</source>
        <comment>rule</comment>
        <translation>LPD (Suisse), 30 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/services/chain.py"/>
        <source>Swiss FDPIC</source>
        <translation>PFPDT (Suisse)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Swiss-U.S. DPF</source>
        <translation>Swiss-U.S. DPF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/look_choices.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>System failed</source>
        <translation>Défaillance du système</translation>
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
        <translation>T pour aujourd’hui, Y pour hier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>T&amp;o</source>
        <translation>Des&amp;tinataire</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>TCPA confirmation text, 5 minutes</source>
        <comment>rule</comment>
        <translation>SMS de confirmation TCPA, 5 minutes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>TCPA revocation, 10 business days</source>
        <comment>rule</comment>
        <translation>Révocation TCPA, 10 jours ouvrables</translation>
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
        <translation>Tab avance, Alt et la lettre soulignée saute</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;Tous les fichiers (*)</translation>
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
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Tags changed</source>
        <translation>Étiquettes modifiées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take all guesses</source>
        <translation>Prendre toutes les suppositions</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest} characters; four words are best.</source>
        <translation>Prenez au moins {shortest} caractères ; quatre mots sont le mieux.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take at least {shortest}.</source>
        <translation>Prenez-en au moins {shortest}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Take back the extension</source>
        <translation>Reprendre la prolongation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>Take back the last pause</source>
        <translation>Reprendre la dernière suspension</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>Take back: {words}</source>
        <translation>Reprendre : {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Take four or more words that have nothing in common.</source>
        <translation>Prenez quatre mots ou plus qui n’ont rien en commun.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Take in &amp;mail…</source>
        <translation>Relever &amp;du courrier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Take in mail</source>
        <translation>Relever du courrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>Take in mail…</source>
        <translation>Relever du courrier…</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>Take likely d&amp;uplicates over too</source>
        <translation>Reprendre &amp;aussi les doublons probables</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Take off {person}</source>
        <translation>Retirer {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take the guess</source>
        <translation>Prendre la supposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Take the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Take the proposal of the message</source>
        <translation>Accepter la proposition du message</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Take “{value}”</source>
        <translation>Prendre « {value} »</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Taken in before</source>
        <translation>Déjà relevé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Taken off the suppression list</source>
        <translation>Retiré de la liste d’opposition</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before.</source>
        <translation>Déjà repris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>Taken over before; the row says more now.</source>
        <translation>Déjà repris ; la ligne en dit plus maintenant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>Taken over from a register</source>
        <translation>Repris d’un registre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Takes &amp;part as</source>
        <translation>&amp;Participe comme</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Template “{name}” kept</source>
        <translation>Modèle « {name} » conservé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Template “{name}” removed</source>
        <translation>Modèle « {name} » retiré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>Templates for calls and notes</source>
        <translation>Modèles d’appels et de notes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Templates for calls and notes…</source>
        <translation>Modèles d’appels et de notes…</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>Ten days to reflect on the costs are over, day 0</source>
        <comment>pack</comment>
        <translation>Délai de réflexion de dix jours sur les frais écoulé, jour 0</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Tennessee IPA, 45 days</source>
        <comment>rule</comment>
        <translation>Tennessee IPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Tennessee IPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Tennessee IPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Testimonials and endorsements</source>
        <comment>pack</comment>
        <translation>Témoignages et recommandations</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Texas DPSA, 45 days</source>
        <comment>rule</comment>
        <translation>Texas DPSA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Texas DPSA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Texas DPSA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Text and everything beside it.</source>
        <translation>Le texte et tout ce qui l’entoure.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>Text block</source>
        <translation>Bloc de texte</translation>
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
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Thanks, nothing asked</source>
        <translation>Remerciement, rien de demandé</translation>
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
        <translation>Cette sauvegarde contient les données jusqu’à sa rotation ; l’attestation en indique le jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The @ is missing.</source>
        <translation>Le @ manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The Arbitral Fund pays the arbitration; each side pays its own lawyers.</source>
        <translation>Le fonds d’arbitrage paie la procédure ; chaque partie paie ses propres avocats.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>The Department of Commerce reports to the authority that referred a complaint within 90 days of receiving it. It is the Department’s duty; our own limit stays 45 days.</source>
        <comment>pack</comment>
        <translation>Le ministère américain du Commerce rend compte à l’autorité qui a transmis une réclamation dans les 90 jours suivant sa réception. C’est l’obligation du ministère ; notre propre limite reste de 45 jours.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>The Notice describes the alleged violation</source>
        <translation>La notification décrit la violation alléguée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>The Notice has not arrived, so there is nothing in it to check.</source>
        <translation>La notification n’est pas arrivée ; il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>The Notice sums up the steps taken</source>
        <translation>La notification résume les démarches</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/letters.py"/>
        <source>The address has to show in the window of your envelopes.</source>
        <translation>L’adresse doit apparaître dans la fenêtre de vos enveloppes.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>The address has {count} lines. {most} fit; join two of them.</source>
        <translation>L’adresse a {count} lignes. {most} tiennent ; réunissez-en deux.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>The answer has been mailed, so this clock stays done.</source>
        <translation>La réponse est postée ; ce délai reste donc fait.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>The answer to {number} went out for both requests, so they stay together.</source>
        <translation>La réponse à {number} est partie pour les deux demandes ; elles restent donc ensemble.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The answer was late. Record why before you close.</source>
        <translation>La réponse était en retard. Consignez pourquoi avant de clore.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The audit trail does not hold: {why}.</source>
        <translation>Le journal d’audit n’est pas intact : {why}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>The authority’s letter names the day by which it wants the answer. Type it from the letter.</source>
        <comment>pack</comment>
        <translation>La lettre de l’autorité indique le jour avant lequel elle veut la réponse. Saisissez-le d’après la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>The beginning of {name} is damaged. Nothing was changed. Restore a backup.</source>
        <translation>Le début de {name} est abîmé. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>The beginning of {name} is lost, and with it the way to the rest. Restore a backup.</source>
        <translation>Le début de {name} est perdu, et avec lui l’accès au reste. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The braces of a field do not match. A field is written as {{ received }}.</source>
        <translation>Les accolades d’un champ ne correspondent pas. Un champ s’écrit {{ received }}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The braces of a field hold others, too deep to read.</source>
        <translation>Les accolades d’un champ en contiennent d’autres, trop profondes pour être lues.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The case file holds: {entries}</source>
        <translation>Le fichier des dossiers est intact : {entries}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The case file is gone from its place</source>
        <translation>Le fichier des dossiers n’est plus à sa place</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The case file lies on a drive of another computer.</source>
        <translation>Le fichier se trouve sur le disque d’un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The case file was replaced</source>
        <translation>Le fichier des dossiers a été remplacé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>The case goes to {person}</source>
        <translation>Le dossier va à {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has no deadline for an answer.</source>
        <translation>Le dossier n’a pas d’échéance de réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been acknowledged.</source>
        <translation>Il n’a pas été accusé réception du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>The case has not been answered.</source>
        <translation>Le dossier n’a pas de réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>The case is not ready</source>
        <translation>Le dossier n’est pas prêt</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>The case knows it.</source>
        <translation>Le dossier en tient compte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>The case of {to} then counts as answered in time or not by this day.</source>
        <translation>Le dossier de {to} compte alors, d’après ce jour, comme répondu à temps ou non.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>The case that came first goes on with its number and its deadline. All papers stay, and the other number leads here. This can be taken back.</source>
        <translation>Le dossier arrivé en premier continue avec son numéro et son échéance. Toutes les pièces restent, et l’autre numéro mène ici. Cela peut être annulé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The case tracker of a privacy office.</source>
        <translation>Le suivi des dossiers d’un service de protection des données.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The case was received on {received}. Set a later date.</source>
        <translation>Le dossier a été reçu le {received}. Mettez une date postérieure.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The cases behind a figure</source>
        <translation>Les dossiers derrière un chiffre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>The changes are told in English.</source>
        <translation>Les changements sont décrits en anglais.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>The clipboard holds no message. Copy its text, then paste again.</source>
        <translation>Le presse-papiers ne contient pas de message. Copiez son texte, puis collez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>The closing days stay as they are</source>
        <translation>Les jours de fermeture restent tels quels</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The closing days that the office added are lost. Enter them again.</source>
        <translation>Les jours de fermeture ajoutés par le service sont perdus. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>The connection to this case file is closed.</source>
        <translation>La connexion à ce fichier des dossiers est fermée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The copy has the same text and the date of the first letter, and says COPY. The person’s record takes the new address.</source>
        <translation>La copie a le texte et la date de la première lettre et porte la mention COPY. La fiche de la personne reçoit la nouvelle adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>The copy is encrypted and opens with the same passphrase.</source>
        <translation>La copie est chiffrée et s’ouvre avec la même phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>The copy with {count} places in black goes out, and becomes a file of the case.</source>
        <extracomment>For one: The copy with {count} place in black goes out, and becomes a file of the case.</extracomment>
        <translation>
            <numerusform>La copie avec {count} endroit noirci part, et devient un fichier du dossier.</numerusform>
            <numerusform>La copie avec {count} endroits noircis part, et devient un fichier du dossier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>The date lies before the receipt.</source>
        <translation>La date est avant la réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>The date printed in the notice</source>
        <translation>La date imprimée dans la notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/questions.py"/>
        <source>The dates under “{heading}” can be read with the day or with the month first. Choose which.</source>
        <translation>Les dates sous « {heading} » peuvent se lire avec le jour ou le mois d’abord. Choisissez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>The day lies before the end of the case.</source>
        <translation>Le jour est avant la fin du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The day of mailing stays on record: the answer was given by that day, its delivery failed.</source>
        <translation>Le jour d’envoi reste au dossier : la réponse a été donnée ce jour-là, sa remise a échoué.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The day of this rehearsal file is lost. It goes on after its last entry.</source>
        <translation>Le jour de ce fichier d’exercice est perdu. Il continue après sa dernière entrée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>The days under “{doubtful}” can be read in both ways.</source>
        <translation>Les jours sous « {doubtful} » peuvent se lire des deux façons.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>The dictionary cannot be copied to {folder}: {why}.</source>
        <translation>Le dictionnaire ne peut pas être copié dans {folder} : {why}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <source>The dossier is not written to {name}: {reason}.</source>
        <translation>La liasse n’a pas été écrite dans {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>The draft is kept</source>
        <translation>Le brouillon est gardé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_comparison.py"/>
        <source>The draft says what the template says.</source>
        <translation>Le brouillon dit ce que dit le modèle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>The figures of today and their PDF are kept in the case file and can no longer be changed. Later corrections show beside them.</source>
        <translation>Les chiffres du jour et leur PDF restent dans le fichier des dossiers et ne peuvent plus être modifiés. Les corrections ultérieures apparaissent à côté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>The file as it is now is kept beside the backups, so this can be taken back.</source>
        <translation>Le fichier actuel est gardé avec les sauvegardes ; cela peut donc être annulé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>The file could not be opened. The log says where it went wrong.</source>
        <translation>Le fichier n’a pas pu être ouvert. Le journal dit où cela a échoué.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>The file has {pages} pages. Choose one of them.</source>
        <translation>Le fichier a {pages} pages. Choisissez-en une.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The file is damaged: {line}.</source>
        <translation>Le fichier est abîmé : {line}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>The file is written anew and its old bytes are overwritten. Plain copies and backups made before stay readable.</source>
        <translation>Le fichier est réécrit et ses anciens octets sont écrasés. Les copies et sauvegardes non chiffrées faites avant restent lisibles.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>The file stays encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Le fichier reste chiffré sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>The files of the dictionary cannot be read. Another one can be added.</source>
        <translation>Les fichiers du dictionnaire sont illisibles. Un autre peut être ajouté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>The folder of {name} cannot be written. Choose another.</source>
        <translation>Impossible d’écrire dans le répertoire de {name}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>The folder of {name} cannot be written. Open a read-only copy, or give yourself the right to write.</source>
        <translation>Impossible d’écrire dans le répertoire de {name}. Ouvrez une copie en lecture seule, ou donnez-vous le droit d’écrire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/demo/make.py"/>
        <location filename="../../privdesk/services/new_desk.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>The folder {name} is not there. Choose another.</source>
        <translation>Le répertoire {name} n’est pas là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/web_form.py"/>
        <source>The form does not speak “{language}”. It speaks {names}.</source>
        <translation>Le formulaire ne parle pas « {language} ». Il parle {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The frozen PDF of letter {number} is missing.</source>
        <translation>Le PDF figé de la lettre {number} manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The frozen PDF of letter {number} was changed.</source>
        <translation>Le PDF figé de la lettre {number} a été modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The issued summary {period} was changed.</source>
        <translation>Le bilan arrêté {period} a été modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>The keyring has forgotten the key of this case file.</source>
        <translation>Le trousseau a oublié la clé de ce fichier des dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not give the key back.</source>
        <translation>Le trousseau de cet ordinateur n’a pas rendu la clé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>The keyring of this computer did not take the key.</source>
        <translation>Le trousseau de cet ordinateur n’a pas pris la clé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>The language changes when Privdesk starts again.</source>
        <translation>La langue change au prochain démarrage de Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>The last digit does not match.</source>
        <translation>Le dernier chiffre ne correspond pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The letter bears the date {letter_date}, which is later. Enter the day it left the house.</source>
        <translation>La lettre porte la date {letter_date}, donc plus tard. Saisissez le jour où elle est partie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The letter came back from this address. Type the new one.</source>
        <translation>La lettre est revenue de cette adresse. Saisissez la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The letter is older than its case</source>
        <translation>La lettre est plus ancienne que son dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/printing.py"/>
        <source>The letter stays ready to print.</source>
        <translation>La lettre reste prête à imprimer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>The letter was mailed on {mailed_on}, which is later.</source>
        <translation>La lettre a été postée le {mailed_on}, donc plus tard.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>The letterhead stays as it is</source>
        <translation>L’en-tête reste tel quel</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>The log beside the case file was that of another file.</source>
        <translation>Le journal à côté du fichier des dossiers était celui d’un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>The log beside {name} belongs to another file that was open here. Close it wherever it is open, then open {name} for writing once: the log is set aside.</source>
        <translation>Le journal à côté de {name} appartient à un autre fichier qui était ouvert ici. Fermez-le partout où il est ouvert, puis ouvrez {name} une fois en écriture : le journal est mis de côté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelope_forms.py"/>
        <source>The mailer identifier has 6 or 9 digits.</source>
        <translation>L’identifiant de l’expéditeur a 6 ou 9 chiffres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map is no TOML: {error}.</source>
        <translation>La table de correspondance n’est pas du TOML : {error}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>The map knows no “{name}”.</source>
        <translation>La table de correspondance ne connaît pas « {name} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>The merit of the complaint is not recorded. Say whether it is founded.</source>
        <translation>Le bien-fondé de la réclamation n’est pas consigné. Dites si elle est fondée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The name on the envelope is not that of the person of the case.</source>
        <translation>Le nom sur l’enveloppe n’est pas celui de la personne du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>The next day is day 0</source>
        <translation>Le jour suivant est le jour 0</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>The notice from JAMS names the day by which it wants our answer. Type it from the notice.</source>
        <comment>pack</comment>
        <translation>La notification de JAMS indique le jour avant lequel JAMS veut notre réponse. Saisissez-le d’après la notification.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>The notice names the day by which the recourse mechanism wants our answer. Type it from the notice.</source>
        <comment>pack</comment>
        <translation>L’avis indique le jour avant lequel le mécanisme de recours veut notre réponse. Saisissez-le d’après l’avis.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>The notice of the extension has been mailed, so it cannot be taken back. Write to the person, then set the date by hand.</source>
        <translation>L’avis de prolongation est posté ; il ne peut plus être repris. Écrivez à la personne, puis fixez la date à la main.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>The office has no words of its own any more.</source>
        <translation>Le service n’a plus de mots à lui.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>The office itself: everything</source>
        <translation>Le service lui-même : tout</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>The office pays; it costs the person nothing.</source>
        <translation>Le service paie ; cela ne coûte rien à la personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>The office stays as it is</source>
        <translation>Le service reste tel quel</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The office takes complaints under the {framework} received until {day}; this one came later. Choose another framework or kind.</source>
        <translation>Le service accepte les réclamations sous {framework} reçues jusqu’au {day} ; celle-ci est arrivée plus tard. Choisissez un autre cadre ou un autre type.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>The office takes no part in the {name}.</source>
        <translation>Le service ne participe pas : {name}.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>The panel of data protection authorities aims to give its advice within 60 days after the complaint or referral reached it, once both sides could comment. It is the panel’s aim, not a duty of ours.</source>
        <comment>pack</comment>
        <translation>Le panel des autorités de protection des données vise à rendre son avis dans les 60 jours suivant la réception de la réclamation ou du renvoi, une fois que les deux parties ont pu s’exprimer. C’est l’objectif du panel, non une obligation pour nous.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>The paper in the case file is not the one that was issued.</source>
        <translation>Le document du fichier des dossiers n’est pas celui qui a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ is missing.</source>
        <translation>La partie après @ manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part after @ needs a dot, such as example.com.</source>
        <translation>La partie après @ demande un point, par exemple example.com.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>The part before @ is missing.</source>
        <translation>La partie avant @ manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>The particulars of the person were changed since. All stays as it is.</source>
        <translation>Les données de la personne ont été modifiées depuis. Tout reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>The person did not ask for this right.</source>
        <translation>La personne n’a pas exercé ce droit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>The person is satisfied, so there is nothing for JAMS to decide.</source>
        <translation>La personne est satisfaite ; JAMS n’a rien à décider.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/retention_work.py"/>
        <source>The personal data of this case was erased, so it can only be read.</source>
        <translation>Les données personnelles de ce dossier sont effacées ; il ne peut qu’être lu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>The person’s address was changed after the letter became final.</source>
        <translation>L’adresse de la personne a été modifiée après la finalisation de la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>The person’s identity is not settled. Give a reason, or cancel.</source>
        <translation>L’identité de la personne n’est pas établie. Donnez un motif, ou annulez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>The person’s identity is not settled. Record it, or give a reason.</source>
        <translation>L’identité de la personne n’est pas établie. Consignez-la, ou donnez un motif.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>The person’s own words</source>
        <translation>Les mots mêmes de la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/foreign_pictures.py"/>
        <source>The picture is too large.</source>
        <translation>L’image est trop grande.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/lost_settings.py"/>
        <source>The policy pack of the office is lost, and with it the particulars of the office. The pack {pack_id} that ships with Privdesk stands in for it: check File &gt; Office before a letter is written.</source>
        <translation>Le jeu de règles du service est perdu, et avec lui les données du service. Le jeu {pack_id} fourni avec Privdesk le remplace : vérifiez Fichier &gt; Service avant d’écrire une lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>The promises of your privacy statement and the clocks that follow.</source>
        <translation>Les engagements de votre politique de confidentialité et les délais qui en découlent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>The quarter before, after</source>
        <translation>Le trimestre précédent, suivant</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>The record decides this condition: {evidence}</source>
        <translation>Le dossier décide de cette condition : {evidence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>The recovery key printed before is void then. Backups made before open with the passphrase of their time.</source>
        <translation>La clé de secours imprimée avant ne vaut alors plus. Les sauvegardes antérieures s’ouvrent avec la phrase secrète de leur époque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/redaction.py"/>
        <source>The rectangle is too small to hide anything.</source>
        <translation>Le rectangle est trop petit pour cacher quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>The reply cannot come before the question.</source>
        <translation>La réponse ne peut pas venir avant la question.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>The rows are still being read</source>
        <translation>Les lignes sont encore en lecture</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/verify.py"/>
        <source>The rows taken over from {name} were changed after the import.</source>
        <translation>Les lignes reprises de {name} ont été modifiées après l’importation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>The rows were not looked at</source>
        <translation>Les lignes n’ont pas été examinées</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The saved views were changed since. “{name}” stays as it is.</source>
        <translation>Les vues enregistrées ont été modifiées depuis. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>The second folder {name} is not there now. Connect its disk to see more.</source>
        <translation>Le second répertoire {name} n’est pas là. Branchez son disque pour en voir plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>The send-by date of every open case, with reminders, as an .ics file for any calendar program. Exported to the same file again, dates that moved are replaced and what is done is cancelled.</source>
        <translation>La date d’envoi de chaque dossier ouvert, avec rappels, en fichier .ics pour tout agenda. Exportées à nouveau vers le même fichier, les dates déplacées sont remplacées et ce qui est fait est annulé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>The service can no longer be chosen.</source>
        <translation>Le service postal ne peut plus être choisi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelope_forms.py"/>
        <source>The service type has 3 digits.</source>
        <translation>Le type de service a 3 chiffres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>The shipped templates are all there, as they ship.</source>
        <translation>Les modèles fournis sont tous là, tels quels.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>The shipped templates are back</source>
        <translation>Les modèles fournis sont rétablis</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>The spelling of a letter is looked at by the dictionary of its language.</source>
        <translation>L’orthographe d’une lettre est vérifiée avec le dictionnaire de sa langue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>The subject</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>The table cannot be read</source>
        <translation>Le tableau ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>The table holds no rows below its headings. Nothing was changed.</source>
        <translation>Le tableau n’a pas de lignes sous ses en-têtes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The templates were changed since. “{name}” stays as it is.</source>
        <translation>Les modèles ont changé depuis. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>The text and the subject of the draft are replaced by those of the template.</source>
        <translation>Le texte et l’objet du brouillon sont remplacés par ceux du modèle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>The text and the subject of the draft are replaced. The address stays.</source>
        <translation>Le texte et l’objet du brouillon sont remplacés. L’adresse reste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>The text block “{name}” holds itself.</source>
        <translation>Le bloc de texte « {name} » se contient lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>The text can no longer be changed.</source>
        <translation>Le texte ne peut plus être modifié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>The two cases are not linked any more.</source>
        <translation>Les deux dossiers ne sont plus liés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>The two cases are not linked any more. “{name}” stays.</source>
        <translation>Les deux dossiers ne sont plus liés. « {name} » reste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez la seconde à nouveau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/place_watch.py"/>
        <source>The work goes on in {name}. Nothing was lost.</source>
        <translation>Le travail continue dans {name}. Rien n’a été perdu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>The {stopped} was stopped. Nothing of it was left behind.</source>
        <translation>Arrêté : {stopped}. Il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>The {title} paragraph is missing</source>
        <translation>Le paragraphe manque : {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Then &amp;by</source>
        <translation>&amp;Et par</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There are: {names} …</source>
        <translation>Il y a : {names} …</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>There is a template “{name}” already.</source>
        <translation>Il y a déjà un modèle « {name} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>There is a view “{wanted}” already.</source>
        <translation>Il y a déjà une vue « {wanted} ».</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>There is no address on this letter.</source>
        <translation>Cette lettre n’a pas d’adresse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>There is no backup in the folder yet.</source>
        <translation>Le répertoire ne contient pas encore de sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>There is no calendar “{calendar_id}”. Use us-federal, weekdays, or a country and subdivision such as GB-ENG.</source>
        <translation>Il n’y a pas de calendrier « {calendar_id} ». Prenez us-federal, weekdays, ou un pays et une subdivision comme GB-ENG.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <source>There is no case with the key {case_id}.</source>
        <translation>Il n’y a pas de dossier avec la clé {case_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_reads.py"/>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no case {number}.</source>
        <translation>Il n’y a pas de dossier {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>There is no dictionary for {name} on this computer. One can be added.</source>
        <translation>Il n’y a pas de dictionnaire pour {name} sur cet ordinateur. Un dictionnaire peut être ajouté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There is no field called “{name}”. {near}</source>
        <translation>Il n’y a pas de champ « {name} ». {near}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no file with the key {file_id}.</source>
        <translation>Il n’y a pas de fichier avec la clé {file_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>There is no file {file_id} on the case of this letter.</source>
        <translation>Il n’y a pas de fichier {file_id} dans le dossier de cette lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>There is no form {form_id}. There are: {known}.</source>
        <translation>Il n’y a pas de format {form_id}. Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>There is no letter with the key {letter_id}.</source>
        <translation>Il n’y a pas de lettre avec la clé {letter_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no mail service {service}.</source>
        <translation>Il n’y a pas de service postal {service}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>There is no number to record.</source>
        <translation>Il n’y a pas de numéro à consigner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/stationery.py"/>
        <source>There is no page form {form_id}. There are: {known}.</source>
        <translation>Il n’y a pas de format de page {form_id}. Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/dispatch_rows.py"/>
        <source>There is no print run {run_id}.</source>
        <translation>Il n’y a pas d’impression {run_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>There is no redaction {redaction_id} on this file.</source>
        <translation>Il n’y a pas de caviardage {redaction_id} sur ce fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>There is no rule “{name}”. See all with privdesk rules list.</source>
        <translation>Il n’y a pas de règle « {name} ». Toutes : privdesk rules list.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no template {template_id}.</source>
        <translation>Il n’y a pas de modèle {template_id}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>There is no template {template_id}. There are: {known}.</source>
        <translation>Il n’y a pas de modèle {template_id}. Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>There is no template “{wanted}”. There are: {names}.</source>
        <translation>Il n’y a pas de modèle « {wanted} ». Il y a : {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/sandbox.py"/>
        <source>There is no text block called “{name}”. {near}</source>
        <translation>Il n’y a pas de bloc de texte « {name} ». {near}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>There is no version {version} of the template {template_id} in {language}.</source>
        <translation>Il n’y a pas de version {version} du modèle {template_id} en {language}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {name} with the key {key}.</source>
        <translation>Il n’y a rien avec la clé {key} ({name}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>There is no {word} with the key {key}.</source>
        <translation>Il n’y a rien avec la clé {key} ({word}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>These are {count} days. Keep {most_leads} of them at most.</source>
        <translation>Cela fait {count} jours. Gardez-en {most_leads} au plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>These particulars were changed since. “{name}” stays as it is.</source>
        <translation>Ces données ont été modifiées depuis. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>These words do not stand on this page. A scan has no words; draw instead.</source>
        <translation>Ces mots ne figurent pas sur cette page. Un scan n’a pas de mots ; dessinez plutôt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>They are right in every letter. The case file keeps them.</source>
        <translation>Ils sont justes dans chaque courrier. Le fichier des dossiers les conserve.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>They can be handed over in an investigation or complaint</source>
        <comment>pack</comment>
        <translation>Elles peuvent être remises lors d’une enquête ou d’une réclamation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>They come with their first case.</source>
        <translation>Elles viennent avec leur premier dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter of fiscal {year}</source>
        <translation>Troisième trimestre de l’exercice {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>Third quarter {year}</source>
        <translation>Troisième trimestre {year}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>This answer is on record already.</source>
        <translation>Cette réponse est déjà consignée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>This cannot be undone. A certificate tells what went.</source>
        <translation>Cela ne peut pas être annulé. Une attestation dit ce qui a disparu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>This case does not search that data source.</source>
        <translation>Ce dossier n’examine pas cette source de données.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>This case file has no passphrase, so it cannot be locked.</source>
        <translation>Ce fichier des dossiers n’a pas de phrase secrète ; il ne peut donc pas être verrouillé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recovery_key.py"/>
        <source>This case file has no passphrase, so it has no recovery key.</source>
        <translation>Ce fichier des dossiers n’a pas de phrase secrète, donc pas de clé de secours.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This case file has no passphrase, so there is no key to keep.</source>
        <translation>Ce fichier des dossiers n’a pas de phrase secrète ; il n’y a pas de clé à garder.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>This case has no agent there.</source>
        <translation>Ce dossier n’a pas de mandataire ici.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/clock_actions.py"/>
        <source>This case has no clock that could be changed</source>
        <translation>Ce dossier n’a pas de délai que l’on puisse modifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>This case has no part in a complaint.</source>
        <translation>Ce dossier ne fait partie d’aucune réclamation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has no such clock.</source>
        <translation>Ce dossier n’a pas ce délai.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case has that clock already.</source>
        <translation>Ce dossier a déjà ce délai.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>This case only</source>
        <translation>Ce dossier seulement</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>This case was answered on {day}, before that day.</source>
        <translation>Ce dossier a eu sa réponse le {day}, avant ce jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <source>This computer has no keyring that Privdesk can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable par Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This computer opens the case file without asking from now on.</source>
        <translation>Cet ordinateur ouvre désormais le fichier des dossiers sans demander.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>This computer opens the file without asking, for whoever uses your account.</source>
        <translation>Cet ordinateur ouvre le fichier sans demander, pour quiconque utilise votre compte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>This day is before the first.</source>
        <translation>Ce jour est avant le premier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/figures.py"/>
        <source>This day is in the future.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>This day is in the future. A case is received today or before.</source>
        <translation>Ce jour est dans le futur. Un dossier est reçu aujourd’hui ou avant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute.py"/>
        <source>This day is in the future. Enter the day it happened.</source>
        <translation>Ce jour est dans le futur. Saisissez le jour où cela s’est passé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This day is in the future. Enter the day it left the house.</source>
        <translation>Ce jour est dans le futur. Saisissez le jour où elle est partie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>This day is in the future. Enter the day on which the letter came back.</source>
        <translation>Ce jour est dans le futur. Saisissez le jour où la lettre est revenue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>This day is in the future. Enter the day the request reached you.</source>
        <translation>Ce jour est dans le futur. Saisissez le jour où la demande vous est parvenue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>This day is in the future. Enter the day you learned it.</source>
        <translation>Ce jour est dans le futur. Saisissez le jour où vous l’avez appris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>This file does not belong to the case.</source>
        <translation>Ce fichier n’est pas du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>This import was taken back already.</source>
        <translation>Cette importation a déjà été reprise.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>This installation cannot read encrypted case files: sqlcipher3 is missing.</source>
        <translation>Cette installation ne peut pas lire les fichiers chiffrés : sqlcipher3 manque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>This is no day. Type it as 11/20 or Nov 20.</source>
        <translation>Ce n’est pas un jour. Écrivez-le 20/11 ou 20 nov.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>This is no day. Type one such as 11/20, or T for today.</source>
        <translation>Ce n’est pas un jour. Écrivez-en un comme 20/11, ou T pour aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>This is the case itself. Type the number of the other one.</source>
        <translation>C’est le dossier lui-même. Saisissez le numéro de l’autre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>This is the day that stands already.</source>
        <translation>C’est le jour déjà inscrit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>This is the first folder already. Choose one on another disk.</source>
        <translation>C’est déjà le premier répertoire. Choisissez-en un sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_door.py"/>
        <source>This is the sample file; it stays plain.</source>
        <translation>C’est le fichier d’exemple ; il reste non chiffré.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>This is {count} characters long. {longest} fit; put the rest in a note.</source>
        <translation>Cela fait {count} caractères. {longest} tiennent ; mettez le reste dans une note.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>This kind of file cannot be shown here. Save it to open it.</source>
        <translation>Ce type de fichier ne peut pas être montré ici. Enregistrez-le pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>This letter</source>
        <translation>Cette lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/letter_reads.py"/>
        <source>This letter is not final, so it has no frozen PDF.</source>
        <translation>Cette lettre n’est pas finale ; elle n’a pas de PDF figé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>This letter is not final. Finalize and print it first.</source>
        <translation>Cette lettre n’est pas finale. Finalisez-la et imprimez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>This letter is still a draft. Finalize it first.</source>
        <translation>Cette lettre est encore un brouillon. Finalisez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/email_drafts.py"/>
        <source>This letter is {what}, so it cannot be sent by e-mail.</source>
        <translation>Cette lettre est {what} ; elle ne peut pas être envoyée par e-mail.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>This letter needs it. {says} Insert it again.</source>
        <translation>Cette lettre en a besoin. {says} Insérez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>This looks like {what}</source>
        <translation>Cela ressemble à {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>This message has no words.</source>
        <translation>Ce message n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>This number stands in the list twice.</source>
        <translation>Ce numéro figure deux fois dans la liste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/pdf/paper_work.py"/>
        <source>This page is damaged.</source>
        <translation>Cette page est endommagée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/people.py"/>
        <source>This person has no case any more.</source>
        <translation>Cette personne n’a plus de dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/people_reads.py"/>
        <source>This person is no longer there.</source>
        <translation>Cette personne n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_reading.py"/>
        <source>This register was taken over before.</source>
        <translation>Ce registre a déjà été repris.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>This rule is in force from {in_force}, after the day of receipt.</source>
        <translation>Cette règle est en vigueur à partir du {in_force}, après la réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>This rule was in force until {until}.</source>
        <translation>Cette règle a été en vigueur jusqu’au {until}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <source>This sheet has the labels 1 to {most}.</source>
        <translation>Cette planche a les étiquettes 1 à {most}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>This time is in the future.</source>
        <translation>Cette heure est dans le futur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>This very message lies on {number} already.</source>
        <translation>Ce message même est déjà dans {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>This view is no longer there.</source>
        <translation>Cette vue n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>This wait begins before the last one ended.</source>
        <translation>Cette attente commence avant la fin de la précédente.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/facts.py"/>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_person_fields.py"/>
        <source>Through an a&amp;gent</source>
        <translation>Par un &amp;mandataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Tick at least one file.</source>
        <translation>Cochez au moins un fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/answer_package.py"/>
        <source>Tick each file once you have checked it for data of others. Ticked files go out.</source>
        <translation>Cochez chaque fichier une fois vérifié qu’il ne contient pas de données d’autrui. Les fichiers cochés partent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/case_timeline.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/chain.py"/>
        <location filename="../../privdesk/ui/views/timeline.py"/>
        <source>Timeline</source>
        <comment>view</comment>
        <translation>Frise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_timeline.py"/>
        <location filename="../../privdesk/ui/widgets/chain_timeline.py"/>
        <source>Timeline of the chain</source>
        <translation>Chronologie de la chaîne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>To JAMS</source>
        <translation>Devant JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>To be sent: {name}</source>
        <translation>À envoyer : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>To be signed</source>
        <translation>À signer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <source>To send by e-mail</source>
        <translation>À envoyer par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>To verify</source>
        <translation>À vérifier</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Today or late</source>
        <translation>Aujourd’hui ou en retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ruler.py"/>
        <source>Today, day {elapsed}</source>
        <translation>Aujourd’hui, jour {elapsed}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Today, {weekday}</source>
        <translation>Aujourd’hui, {weekday}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Today’s batch</source>
        <translation>Lot du jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>Together they are larger than {megabytes} MB. Make two packages.</source>
        <translation>Ensemble, ils dépassent {megabytes} Mo. Faites deux paquets.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Told by the agent</source>
        <translation>Indiquée par le mandataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Told by the person</source>
        <translation>Indiquée par la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Too short, {characters}</source>
        <translation>Trop court, {characters}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Tracked</source>
        <comment>service</comment>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox_columns.py"/>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Tracking number of the letter to {person}</source>
        <translation>Numéro de suivi de la lettre à {person}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Transfer</source>
        <comment>right</comment>
        <translation>Portabilité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>Try fewer letters.</source>
        <translation>Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Type a name for the template.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a name for the view.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <location filename="../../privdesk/ui/dialogs/participant_forms.py"/>
        <source>Type a name or an organization.</source>
        <translation>Saisissez un nom ou une organisation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>Type a number from 0 to {count}.</source>
        <translation>Saisissez un nombre de 0 à {count}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>Type a number.</source>
        <translation>Saisissez un numéro.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Type a subject line.</source>
        <translation>Saisissez un objet.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>Type a tag, or choose one to take away.</source>
        <translation>Saisissez une étiquette, ou choisissez-en une à retirer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Type a tag, or one to take away.</source>
        <translation>Saisissez une étiquette, ou une à retirer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/deadlines.py"/>
        <source>Type a time, such as {time}.</source>
        <translation>Saisissez une heure, par exemple {time}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/suppression.py"/>
        <source>Type an e-mail address, or a phone number with its area code.</source>
        <translation>Saisissez une adresse e-mail, ou un numéro de téléphone avec son indicatif.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>Type at least one number of days. 0 is the send-by date itself.</source>
        <translation>Saisissez au moins un nombre de jours. 0 est la date d’envoi elle-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Type the 14 groups of the recovery sheet; dashes do not matter.</source>
        <translation>Tapez les 14 groupes de la feuille de secours ; les tirets ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>Type the day, such as 12/24.</source>
        <translation>Saisissez le jour, par exemple 24/12.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Type the folder that gets the dossier.</source>
        <translation>Saisissez le répertoire de la liasse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Type the handler's name.</source>
        <translation>Saisissez le nom de la personne responsable.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Type the handler’s name.</source>
        <translation>Saisissez le nom de la personne responsable.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tie_forms.py"/>
        <source>Type the number of the other case.</source>
        <translation>Saisissez le numéro de l’autre dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/passphrase_change.py"/>
        <source>Type the passphrase that opens the file now.</source>
        <translation>Saisissez la phrase secrète qui ouvre le fichier maintenant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Type the street or the box.</source>
        <translation>Saisissez la rue ou la boîte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>Type the text of the letter.</source>
        <translation>Saisissez le texte de la lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>Type the town.</source>
        <translation>Saisissez la ville.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>Type the whole path of the file, or choose a folder.</source>
        <translation>Saisissez le chemin complet du fichier, ou choisissez un répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>Type the words to start from.</source>
        <translation>Saisissez le texte de départ.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/office.py"/>
        <source>Type {description}.</source>
        <translation>Saisissez : {description}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>Type, paste or scan</source>
        <translation>Taper, coller ou scanner</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>Type, paste or scan, checked as you type</source>
        <translation>Saisis, collés ou scannés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/unsaved.py"/>
        <source>Typed before and not saved. Ctrl+Z takes it away.</source>
        <translation>Saisi auparavant et non enregistré. Ctrl+Z le retire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/help.py"/>
        <source>Typefaces: Inter, Source Serif 4, Noto (SIL Open Font License). Icons: Lucide (ISC).</source>
        <translation>Polices : Inter, Source Serif 4, Noto (SIL Open Font License). Icônes : Lucide (ISC).</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Department of Commerce</source>
        <translation>Ministère du Commerce des États-Unis</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>U.S. Federal Trade Commission</source>
        <translation>Federal Trade Commission des États-Unis</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/calendars.py"/>
        <source>U.S. federal holidays</source>
        <translation>Jours fériés fédéraux des États-Unis</translation>
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
        <translation>UK GDPR, un mois</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>UK ICO</source>
        <translation>ICO (Royaume-Uni)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>UK Information Commissioner’s Office</source>
        <translation>Information Commissioner’s Office (Royaume-Uni)</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>UK complaint, acknowledge in 30 days</source>
        <comment>rule</comment>
        <translation>Réclamation UK, accuser réception en 30 jours</translation>
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
        <translation>US Letter, n° 10 à double fenêtre (1/2 po)</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, No. 10 double window (3/8 in)</source>
        <comment>form</comment>
        <translation>US Letter, n° 10 à double fenêtre (3/8 po)</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, No. 10 window</source>
        <comment>form</comment>
        <translation>US Letter, n° 10 à fenêtre</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, cover sheet in a clear flat envelope</source>
        <comment>form</comment>
        <translation>US Letter, page de garde dans une enveloppe plate transparente</translation>
    </message>
    <message>
        <location filename="../../resources/page_forms.toml"/>
        <source>US Letter, flat envelope with a label</source>
        <comment>form</comment>
        <translation>US Letter, enveloppe plate avec étiquette</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>UTF-8 and Windows-1252 mixed</source>
        <translation>UTF-8 et Windows-1252 mêlés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8 avec marque</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/import_undo.py"/>
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>Undone: {name}</source>
        <translation>Annulé : {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Unfounded</source>
        <comment>complaint</comment>
        <translation>Non fondée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>Unlink {number}</source>
        <translation>Délier {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Until which day complaints under each framework are taken.</source>
        <translation>Jusqu’à quel jour les réclamations sont acceptées sous chaque cadre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <location filename="../../privdesk/ui/dialogs/saved_views.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/buttons.py"/>
        <source>Up</source>
        <comment>key</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/palette.py"/>
        <source>Up and Down choose   Enter opens   &gt; commands only</source>
        <translation>Haut et Bas choisissent   Entrée ouvre   &gt; commandes seulement</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Use at most {longest_note} characters; log longer words as an event.</source>
        <translation>Prenez {longest_note} caractères au plus ; consignez un texte plus long comme événement.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>Use at most {longest} characters.</source>
        <translation>Prenez {longest} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>Use this person</source>
        <translation>Utiliser cette personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/shortcuts.py"/>
        <source>Usual one</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Utah CPA, 45 days</source>
        <comment>rule</comment>
        <translation>Utah CPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Verification by self-assessment</source>
        <comment>pack</comment>
        <translation>Vérification par auto-évaluation</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>Verification of this year is signed</source>
        <comment>pack</comment>
        <translation>La vérification de cette année est signée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Verify identity</source>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Verify identity</source>
        <comment>status</comment>
        <translation>Identité à vérifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Versions and copies</source>
        <translation>Versions et copies</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Veterans Day</source>
        <comment>holiday</comment>
        <translation>Vétérans</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Victory Day</source>
        <comment>holiday</comment>
        <translation>Jour de la Victoire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View renamed to “{wanted}”</source>
        <translation>Vue renommée en « {wanted} »</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” changed</source>
        <translation>Vue « {name} » modifiée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” deleted</source>
        <translation>Vue « {name} » supprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{name}” moved</source>
        <translation>Vue « {name} » déplacée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>View “{wanted}” saved</source>
        <translation>Vue « {wanted} » enregistrée</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Virginia CDPA, 45 days</source>
        <comment>rule</comment>
        <translation>Virginia CDPA, 45 jours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>Virginia CDPA, appeal in 60 days</source>
        <comment>rule</comment>
        <translation>Virginia CDPA, recours en 60 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Void</source>
        <translation>Invalidée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Void</source>
        <comment>letter</comment>
        <translation>Invalidée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Void because</source>
        <translation>Invalidée parce que</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Wait</source>
        <comment>step</comment>
        <translation>Attendre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Waited for the person</source>
        <translation>Attente de la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/sidebar_entries.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Waiting</source>
        <comment>status</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>Waiting cases</source>
        <translation>Dossiers en attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Waiting for si&amp;gnature</source>
        <translation>En attente &amp;de signature</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_labels.py"/>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>Waiting for signature</source>
        <translation>En attente de signature</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>Waiting on others</source>
        <translation>En attente d’autres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_page.py"/>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>Waits for approval</source>
        <translation>Attend l’approbation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/person_form.py"/>
        <source>Wants to be ans&amp;wered by</source>
        <translation>&amp;Souhaite une réponse par</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Washington's Birthday</source>
        <comment>holiday</comment>
        <translation>Anniversaire de Washington</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Watch a folder for mail</source>
        <translation>Surveiller un répertoire de courrier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>Watch it again</source>
        <translation>Le surveiller à nouveau</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>We answer a customer who passes on the request of a person within 30 days. The days are counted from the customer’s request, not from the person’s.</source>
        <comment>pack</comment>
        <translation>Nous répondons sous 30 jours à un client qui transmet la demande d’une personne. Les jours comptent à partir de la demande du client, non de celle de la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>We answer a privacy request within 30 days of receipt and say what was done or what is still required. The day of receipt is not counted. Weekends and holidays are. The promise knows no pause and no extension.</source>
        <comment>pack</comment>
        <translation>Nous répondons à une demande sous 30 jours à compter de la réception et disons ce qui a été fait ou ce qui reste nécessaire. Le jour de réception ne compte pas. Les week-ends et jours fériés comptent. L’engagement ne connaît ni suspension ni prolongation.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>We answer within 30 days of receipt. The day of receipt is not counted. Weekends and holidays are.</source>
        <comment>pack</comment>
        <translation>Nous répondons sous 30 jours à compter de la réception. Le jour de réception ne compte pas. Les week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>We comply with the advice of the panel within 25 days of its delivery, or explain the delay. Otherwise the panel announces a referral to the FTC or informs the Department of Commerce.</source>
        <comment>pack</comment>
        <translation>Nous nous conformons à l’avis du panel dans les 25 jours suivant sa notification, ou expliquons le retard. Sinon, le panel annonce un renvoi à la FTC ou informe le ministère américain du Commerce.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Web Team</source>
        <comment>pack</comment>
        <translation>Équipe web</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Web form</source>
        <comment>channel</comment>
        <translation>Formulaire web</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>Website logs and navigational data</source>
        <comment>pack</comment>
        <translation>Journaux du site et données de navigation</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/workload.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Went to JAMS</source>
        <translation>Portées devant JAMS</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (DOS)</source>
        <translation>Occidental (DOS)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (DOS, 850)</source>
        <translation>Occidental (DOS, 850)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (Mac)</source>
        <translation>Occidental (Mac)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Wh&amp;y once more</source>
        <translation>Pourquoi &amp;une fois de plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>What &amp;caused it?</source>
        <translation>&amp;Quelle en était la cause ?</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>What an authority refers to us gets a first reply within 15 days that says where the matter stands. The Principles ask for an expeditious response without a number of days; this one is our own. The 45 days of a DPF complaint stay the last day.</source>
        <comment>pack</comment>
        <translation>Ce qu’une autorité nous renvoie reçoit sous 15 jours une première réponse sur l’état de l’affaire. Les principes demandent une réponse rapide sans nombre de jours ; celui-ci est le nôtre. Les 45 jours d’une réclamation DPF restent la limite.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>What came out well in this print run is on record already.</source>
        <translation>Ce qui est bien imprimé dans cette impression est déjà consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>What came out well?</source>
        <translation>Qu’est-ce qui est bien imprimé ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/outcome.py"/>
        <source>What did we find?</source>
        <translation>Qu’avons-nous trouvé ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <source>What does it &amp;wait for?</source>
        <translation>&amp;Qu’attend-il ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>What else stands on it. May stay empty</source>
        <translation>Ce qui y figure encore. Peut rester vide</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>What has to be &amp;changed</source>
        <translation>Ce qu’il faut &amp;changer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/news.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>What the &amp;logo shows</source>
        <translation>&amp;Ce que montre le logo</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>What the case file knows of this person stands below</source>
        <translation>Ce que le fichier sait de cette personne figure ci-dessous</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What the office waits for</source>
        <translation>Ce que le service attend</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>What the record decides is not asked</source>
        <translation>Ce que le dossier décide n’est pas demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>What you typed is not kept yet. Close once more to drop it.</source>
        <translation>Votre saisie n’est pas encore gardée. Fermez encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>What you typed stays; Ctrl+Z takes the words of a template away again.</source>
        <translation>Ce que vous avez saisi reste ; Ctrl+Z retire le texte d’un modèle.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>When to remind before a send-by date, and whether with names.</source>
        <translation>Quand rappeler avant une date d’envoi, et si c’est avec les noms.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Where the days went, complaints (mean days at each stage)</source>
        <translation>Où sont passés les jours, réclamations (jours moyens par étape)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Where the days went, privacy requests (mean days at each stage)</source>
        <translation>Où sont passés les jours, demandes (jours moyens par étape)</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Where to file</source>
        <translation>Où déposer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Which final letters a second person approves before they leave the house.</source>
        <translation>Quelles lettres finales une deuxième personne approuve avant leur envoi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Whit Monday</source>
        <comment>holiday</comment>
        <translation>Lundi de Pentecôte</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Who handles the personal information of ten million consumers in a calendar year publishes its figures by July 1 of the next. Type December 31 of the year that the figures are about.</source>
        <comment>pack</comment>
        <translation>Qui traite les données personnelles de dix millions de consommateurs dans une année civile publie ses chiffres avant le 1er juillet de la suivante. Saisissez le 31 décembre de l’année que concernent les chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>Who opted out is not asked to opt in again before 12 months have passed.</source>
        <comment>pack</comment>
        <translation>Qui s’est opposé n’est pas sollicité à nouveau avant 12 mois.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>Whole chain, {linked} cases</source>
        <translation>Toute la chaîne, {linked} dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_known.py"/>
        <source>Whom to complain to</source>
        <translation>Auprès de qui réclamer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/fate_rows.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/deadline_band.py"/>
        <source>Why this date?</source>
        <translation>Pourquoi cette date ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <source>Why {day}?</source>
        <translation>Pourquoi le {day} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/deadline_band.py"/>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>With a repair</source>
        <translation>Avec une réparation</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>Withdraw</source>
        <comment>step</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdraw consent</source>
        <comment>right</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/services/imports/running.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>ending</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>outcome</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Withdrawn</source>
        <comment>status</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Withdrawn by the person</source>
        <translation>Retiré par la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>Withdrawn: nothing follows.</source>
        <translation>Retirée : rien ne suit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>Without a key or a move for so long.</source>
        <translation>Sans touche ni mouvement pendant ce temps.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Without a template</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/calendar_out.py"/>
        <source>Without names it shows case numbers and rules only. Calendars are often shared.</source>
        <translation>Sans noms, il ne montre que numéros et règles. Les agendas sont souvent partagés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/reminders.py"/>
        <source>Without names they show case numbers and counts only.</source>
        <translation>Sans noms, elles ne montrent que numéros et nombres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>Without receipt</source>
        <comment>service</comment>
        <translation>Sans reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>Women's Day</source>
        <comment>holiday</comment>
        <translation>Journée des droits des femmes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>Words not in the dictionary</source>
        <extracomment>For one: A word is not in the dictionary</extracomment>
        <translation>
            <numerusform>Un mot n’est pas dans le dictionnaire</numerusform>
            <numerusform>Des mots ne sont pas dans le dictionnaire</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/file_preview.py"/>
        <source>Words of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/own_words.py"/>
        <source>Words of the office</source>
        <translation>Mots du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>Words of the office…</source>
        <translation>Mots du service…</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>Work goes on</source>
        <translation>Le travail reprend</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/unit_of_work.py"/>
        <source>Work has gone on with {names} since. The imported cases stay.</source>
        <translation>On a travaillé depuis sur {names}. Les dossiers importés restent.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Workload</source>
        <translation>Charge de travail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Workload ahead</source>
        <translation>Charge à venir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/summary.py"/>
        <source>Workload ahead, by the week of the send-by date</source>
        <translation>Charge à venir, par semaine de la date d’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>World Children's Day</source>
        <comment>holiday</comment>
        <translation>Journée de l’enfance</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Write &amp;letter</source>
        <translation>Écrire &amp;une lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>Write answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <location filename="../../privdesk/ui/dialogs/log_event.py"/>
        <source>Write at least one word.</source>
        <translation>Écrivez au moins un mot.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/case_forms.py"/>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>Write letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_actions.py"/>
        <source>Write letters</source>
        <translation>Écrire des lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/chain_forms.py"/>
        <source>Write the day as 12/4 or 2026-12-04, or leave it empty.</source>
        <translation>Écrivez le jour 4/12 ou 2026-12-04, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_final.py"/>
        <source>Write this letter in {language}?</source>
        <translation>Changer la langue de cette lettre : {language} ?</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/labels.py"/>
        <source>Wrong or old data</source>
        <translation>Données fausses ou anciennes</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>Wrong passphrase.</source>
        <translation>Phrase secrète fausse.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>Wrong passphrase. Try again in {count} seconds.</source>
        <extracomment>For one: Wrong passphrase. Try again in {count} second.</extracomment>
        <translation>
            <numerusform>Phrase secrète fausse. Attendez {count} seconde.</numerusform>
            <numerusform>Phrase secrète fausse. Attendez {count} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <source>Wrong recovery key.</source>
        <translation>Clé de secours fausse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_form.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>You are asked what came out well. What did not stays ready to print; a letter printed again later says COPY.</source>
        <translation>On vous demande ce qui est bien imprimé. Le reste demeure prêt à imprimer ; une lettre réimprimée plus tard porte COPY.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/setup/company.py"/>
        <source>Your company</source>
        <translation>Votre entreprise</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake.py"/>
        <source>Your earlier draft was set aside</source>
        <translation>Votre brouillon précédent a été mis de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;100%</source>
        <translation>&amp;Zoom 100 %</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>a card number</source>
        <translation>un numéro de carte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>a data protection authority</source>
        <translation>une autorité de protection des données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>a fee</source>
        <comment>start</comment>
        <translation>la réception de frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>a notice of costs</source>
        <comment>start</comment>
        <translation>l’annonce des frais</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>a program sent it</source>
        <translation>un programme l’a envoyé</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>a social security number</source>
        <translation>un numéro de sécurité sociale</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>acknowledged</source>
        <translation>accusé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>add a person to {number}</source>
        <translation>ajouter une personne à {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>after our answer, if not satisfied</source>
        <translation>après notre réponse, si non satisfaite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>agent</source>
        <translation>mandataire</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>all are known</source>
        <translation>tous sont connus</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>also the title of the PDF</source>
        <translation>aussi le titre du PDF</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>and many more</source>
        <translation>et bien d’autres</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/why.py"/>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>annual duty</source>
        <translation>obligation</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered after its deadline</source>
        <translation>répondu après l’échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered in time</source>
        <translation>répondu à temps</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>answered in time this quarter, {in_time} of {answered}</source>
        <translation>traités à temps ce trimestre, {in_time} sur {answered}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>answered late</source>
        <translation>répondu en retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>answered on {day}</source>
        <translation>répondu le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines_head.py"/>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>as noted in the old register</source>
        <translation>comme noté dans l’ancien registre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>asks for the same</source>
        <translation>demande la même chose</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>assign</source>
        <translation>attribution,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>authority of the agent of</source>
        <translation>mandat du représentant,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_detail.py"/>
        <source>because {reason}</source>
        <translation>parce que : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>before</source>
        <translation>auparavant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>bring back templates</source>
        <translation>rétablir les modèles</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>by {names}</source>
        <translation>par {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>by {user} on {where} since {time}</source>
        <translation>chez {user} sur {where} depuis {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>cause of</source>
        <translation>cause,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>change view</source>
        <translation>modifier la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>checked for data of others</source>
        <translation>vérifié pour les données d’autrui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>clarification</source>
        <translation>précisions</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>clock of</source>
        <translation>délai,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>clock paused</source>
        <translation>délai suspendu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>computed date again</source>
        <translation>de nouveau la date calculée</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>content deleted</source>
        <translation>contenu supprimé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>data in an app of {customer}</source>
        <translation>données dans une application de {customer}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>data source of</source>
        <translation>source de données,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>data that {number} concerns</source>
        <translation>données que concerne {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>date in the notice</source>
        <translation>date dans la notification</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>day of receipt of</source>
        <translation>jour de réception,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/days.py"/>
        <source>ddd, MMM d</source>
        <comment>date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/days.py"/>
        <source>ddd, MMM d, yyyy</source>
        <comment>date</comment>
        <translation>ddd d MMM yyyy</translation>
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
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/day_names.py"/>
        <location filename="../../privdesk/ui/days.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>dddd, MMM d, yyyy</source>
        <comment>date</comment>
        <translation>dddd d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>dddd, MMMM d</source>
        <comment>date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>dddd, MMMM d, yyyy</source>
        <comment>date</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <source>deadline of {person}, {number}</source>
        <translation>échéance de {person}, {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>delete view</source>
        <translation>supprimer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>disclosures</source>
        <translation>divulgations</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>dossier of {number}</source>
        <translation>liasse de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <location filename="../../privdesk/services/letters_undo.py"/>
        <source>draft discarded</source>
        <translation>brouillon abandonné</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>draft of a letter</source>
        <translation>brouillon de lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>drafts of letters</source>
        <translation>brouillons de lettres</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due soon</source>
        <translation>bientôt à échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>due today</source>
        <translation>à échéance aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>eight</source>
        <comment>number</comment>
        <translation>huit</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>employee data goes to the DPA</source>
        <translation>les données RH vont à l’autorité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>employee data; the DPA decides, and we comply within 25 days of its advice</source>
        <translation>données RH ; l’autorité décide, et nous exécutons son avis en 25 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} does not follow the entry before it</source>
        <translation>l’entrée {seq} ne suit pas l’entrée précédente</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} is missing; entry {other} stands in its place</source>
        <translation>l’entrée {seq} manque ; l’entrée {other} est à sa place</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>entry {seq} was changed after it was written</source>
        <translation>l’entrée {seq} a été modifiée après son écriture</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>event of {number}</source>
        <translation>événement de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>every condition is met</source>
        <translation>chaque condition est remplie</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extended to {day}</source>
        <translation>prolongé au {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>extension taken back</source>
        <translation>prolongation reprise</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>file a message on {number}</source>
        <translation>classer un message dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>five</source>
        <comment>number</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>fonts embedded</source>
        <translation>polices incorporées</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for Annex I arbitrations only</source>
        <comment>pack</comment>
        <translation>seulement pour les arbitrages de l’annexe I</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for DPF complaints and what authorities refer only</source>
        <comment>pack</comment>
        <translation>seulement pour les réclamations DPF et les renvois d’autorités</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for DPF complaints only</source>
        <comment>pack</comment>
        <translation>seulement pour les réclamations DPF</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for JAMS cases only</source>
        <comment>pack</comment>
        <translation>seulement pour les dossiers JAMS</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for Shine the Light requests of California residents only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes Shine the Light de Californie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for Shine the Light requests only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes Shine the Light</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/swiss.toml"/>
        <source>for access requests of people in Switzerland only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes d’accès de personnes en Suisse</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for advice of the DPA panel only</source>
        <comment>pack</comment>
        <translation>seulement pour l’avis du panel des autorités</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>for appeals of residents of the state only</source>
        <comment>pack</comment>
        <translation>seulement pour les recours de résidents de l’État</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for cases at the recourse mechanism only</source>
        <comment>pack</comment>
        <translation>seulement pour les dossiers devant le mécanisme de recours</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for complaints about human-resources data that a DPA handles only</source>
        <comment>pack</comment>
        <translation>seulement pour les réclamations sur des données de personnel dont une autorité est saisie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for complaints that a DPA sent to the Department only</source>
        <comment>pack</comment>
        <translation>seulement pour les réclamations qu’une autorité a transmises au ministère</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for confirmation texts only</source>
        <comment>pack</comment>
        <translation>seulement pour les SMS de confirmation</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for data that a customer put in only</source>
        <comment>pack</comment>
        <translation>seulement pour les données saisies par un client</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for letters of authorities that name a day only</source>
        <comment>pack</comment>
        <translation>seulement pour les lettres d’autorités qui indiquent un jour</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for marketing opt-outs only</source>
        <comment>pack</comment>
        <translation>seulement pour les oppositions à la prospection</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for notices of the Department about persistent failure only</source>
        <comment>pack</comment>
        <translation>seulement pour les avis du ministère en cas de non-respect persistant</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for opt-outs from calls and texts only</source>
        <comment>pack</comment>
        <translation>seulement pour les oppositions aux appels et SMS</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/marketing.toml"/>
        <source>for opt-outs from commercial e-mail only</source>
        <comment>pack</comment>
        <translation>seulement pour les oppositions aux e-mails commerciaux</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for opt-outs of Californians only</source>
        <comment>pack</comment>
        <translation>seulement pour les opt-outs de Californie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for privacy requests only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>for refusals to people in the European Economic Area only</source>
        <comment>pack</comment>
        <translation>seulement pour les refus à des personnes dans l’Espace économique européen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for reports of a child’s data only</source>
        <comment>pack</comment>
        <translation>seulement pour les signalements de données d’un enfant</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for requests of Californians only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes de Californie</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for requests of customers only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes de clients</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/eu.toml"/>
        <source>for requests of people in the European Economic Area only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes de personnes dans l’Espace économique européen</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>for requests of people in the United Kingdom only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes de personnes au Royaume-Uni</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>for requests of residents of the state only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes de résidents de l’État</translation>
    </message>
    <message>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for requests only</source>
        <comment>pack</comment>
        <translation>seulement pour les demandes</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <location filename="../../resources/policies/neutral.toml"/>
        <source>for the annual duties of the office only</source>
        <comment>pack</comment>
        <translation>seulement pour les obligations annuelles du service</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>for the yearly figures only</source>
        <comment>pack</comment>
        <translation>seulement pour les chiffres annuels</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/dpf.toml"/>
        <source>for the yearly re-certification only</source>
        <comment>pack</comment>
        <translation>seulement pour la recertification annuelle</translation>
    </message>
    <message>
        <location filename="../../resources/policies/caspio.toml"/>
        <source>for what authorities refer only</source>
        <comment>pack</comment>
        <translation>seulement pour les renvois d’autorités</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>four</source>
        <comment>number</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>framework</source>
        <translation>cadre</translation>
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
        <translation>remis en main propre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>handled by {handler}</source>
        <translation>traité par {handler}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>handler {handler}</source>
        <translation>responsable {handler}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>headings in row {row}</source>
        <translation>en-têtes à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>identity of</source>
        <translation>identité,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not satisfied with our answer of {answered}</source>
        <translation>si non satisfaite de notre réponse du {answered}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>if not {what} by {last}</source>
        <translation>si pas {what} avant le {last}</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/california.toml"/>
        <source>if the CCPA covers us: your choice</source>
        <comment>pack</comment>
        <translation>si le CCPA s’applique à nous : à vous de choisir</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/uk.toml"/>
        <source>if the complaint is also one under the UK GDPR: your choice</source>
        <comment>pack</comment>
        <translation>si la réclamation relève aussi du UK GDPR : à vous de choisir</translation>
    </message>
    <message>
        <location filename="../../resources/policies/laws/us-states.toml"/>
        <source>if the law of the state covers us: your choice</source>
        <comment>pack</comment>
        <translation>si la loi de l’État s’applique à nous : à vous de choisir</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>import of {what}</source>
        <translation>importation de {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>in a settlement</source>
        <translation>par une transaction</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>in another window</source>
        <translation>dans une autre fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>in force from {day}</source>
        <translation>en vigueur à partir du {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>in the place of</source>
        <translation>à la place de</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>internal note</source>
        <translation>note interne</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>internal notes</source>
        <translation>notes internes</translation>
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
        <translation>il répond à un message de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it asks for nothing</source>
        <translation>il ne demande rien</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it bears no date</source>
        <translation>il ne porte pas de date</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dossier.py"/>
        <location filename="../../privdesk/services/saving.py"/>
        <source>it cannot be written</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it comes from the web form</source>
        <translation>il vient du formulaire web</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is dated in the future</source>
        <translation>il est daté dans le futur</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it is meant for somebody else</source>
        <translation>il est destiné à quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>it is not signed by the person</source>
        <translation>il n’est pas signé par la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>it lies in the year before the letter</source>
        <translation>elle est de l’année précédant la lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {number}</source>
        <translation>il cite {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it names {reference}, the number that the other side uses</source>
        <translation>il cite {reference}, la référence de l’autre partie</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it only says thanks</source>
        <translation>il remercie seulement</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>it reads like spam</source>
        <translation>il ressemble à du spam</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>keep template</source>
        <translation>conserver le modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>keep {number} and {other} apart</source>
        <translation>garder {number} et {other} séparés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>late by {count} days</source>
        <extracomment>For one: late by {count} day</extracomment>
        <translation>
            <numerusform>en retard de {count} jour</numerusform>
            <numerusform>en retard de {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>law of</source>
        <translation>loi,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>law {law}</source>
        <translation>loi {law}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>left out by the officer</source>
        <translation>laissé de côté à la main</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>letter</source>
        <comment>service</comment>
        <translation>lettre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>letters in {language}</source>
        <translation>lettres : {language}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>link {number} and {other}</source>
        <translation>lier {number} et {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/intake.py"/>
        <source>log {number}</source>
        <translation>consigner {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>median {median}</source>
        <translation>médiane {median}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge two people</source>
        <translation>fusionner deux personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>merge {number} into {other}</source>
        <translation>fusionner {number} dans {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>merit of</source>
        <translation>bien-fondé,</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>move view</source>
        <translation>déplacer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>nature of the request</source>
        <translation>nature de la demande</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>nine</source>
        <comment>number</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>no</source>
        <comment>number</comment>
        <translation>zéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case.py"/>
        <source>no authority has come</source>
        <translation>aucun mandat n’est arrivé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>no complaint is linked</source>
        <translation>aucune réclamation n’est liée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>no date typed from the notice yet</source>
        <translation>date de la notification pas encore saisie</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>no headings</source>
        <translation>pas d’en-têtes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>no longer marked as checked</source>
        <translation>n’est plus marqué comme vérifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>no longer needed</source>
        <translation>plus nécessaire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>no tracking number</source>
        <translation>sans numéro de suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not acknowledged in time</source>
        <translation>pas d’accusé de réception à temps</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not answered in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>not done after all</source>
        <translation>finalement pas fait</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>not needed, it goes by e-mail</source>
        <translation>pas nécessaire, elle part par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>not numbered</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>not open yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>not satisfied with our answer</source>
        <translation>non satisfaite de notre réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>not {tag}</source>
        <translation>sans {tag}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>note of</source>
        <translation>note,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>nothing here belongs to a case that we have</source>
        <translation>rien ici n’appartient à un de nos dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>nothing is due today</source>
        <translation>rien à échéance aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <source>nothing is on record of it</source>
        <translation>rien au dossier à ce sujet</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>oldest open, {number}</source>
        <translation>le plus ancien ouvert, {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>on hold</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>on this computer can read the case file</source>
        <translation>sur cet ordinateur peuvent lire le fichier des dossiers</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>one</source>
        <comment>number</comment>
        <translation>un</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/rule_book.py"/>
        <source>only for {asked}</source>
        <translation>seulement pour {asked}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>open</source>
        <comment>right</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>open case</source>
        <translation>dossier ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <source>open cases</source>
        <translation>dossiers ouverts</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>opt out</source>
        <translation>opt-out</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>our 45 days</source>
        <translation>nos 45 jours</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>outcome of</source>
        <translation>issue,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>paper, which is only listed</source>
        <translation>pièce, seulement citée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>papers, which are only listed</source>
        <translation>pièces, seulement citées</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part two people</source>
        <translation>séparer deux personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>part {number} from {other}</source>
        <translation>séparer {number} de {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>particulars of the person of {number}</source>
        <translation>données de la personne de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>pause taken back</source>
        <translation>suspension reprise</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>people’s contact particulars</source>
        <translation>coordonnées de personnes</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>person’s contact particulars</source>
        <translation>coordonnées d’une personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/stepper.py"/>
        <source>possible next</source>
        <translation>possible ensuite</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>prefers {channel}</source>
        <translation>préfère {channel}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>principle</source>
        <translation>principe</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>proof of authority</source>
        <comment>start</comment>
        <translation>la preuve du mandat</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clock_words.py"/>
        <source>proof of identity</source>
        <translation>preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>proof of identity</source>
        <comment>start</comment>
        <translation>la preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reason for a late answer</source>
        <translation>motif d’une réponse tardive</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>reason for being late of</source>
        <translation>motif du retard,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>reasons for late answers</source>
        <translation>motifs de réponses tardives</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>received {day} by {channel}</source>
        <translation>reçu le {day}, {channel}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>referral</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>registered</source>
        <comment>service</comment>
        <translation>recommandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <source>remove template</source>
        <translation>retirer le modèle</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>rename view</source>
        <translation>renommer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>return receipt</source>
        <comment>service</comment>
        <translation>avis de réception</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/judging.py"/>
        <source>row {twin}</source>
        <translation>ligne {twin}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>runs</source>
        <translation>court</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>runs again</source>
        <translation>court à nouveau</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same birthday</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same name, spelled otherwise</source>
        <translation>même nom, autre orthographe</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same person</source>
        <translation>même personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saved_views.py"/>
        <source>save view</source>
        <translation>enregistrer la vue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>search of a data source</source>
        <translation>recherche dans une source de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/today_board.py"/>
        <source>search result</source>
        <translation>résultat de recherche</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>searches of data sources</source>
        <translation>recherches dans des sources de données</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/outbox_list.py"/>
        <source>selected, </source>
        <translation>sélectionné, </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by today</source>
        <translation>à envoyer aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by tomorrow</source>
        <translation>à envoyer avant demain</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send by {weekday}, {month_name} {day}</source>
        <translation>à envoyer avant le {weekday} {day} {month_name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now</source>
        <translation>à envoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>send now, the deadline is today</source>
        <translation>à envoyer maintenant, l’échéance est aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>service chosen</source>
        <translation>service postal choisi</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>set a message aside as {value}</source>
        <translation>mettre un message de côté : {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <source>set to {day}</source>
        <translation>fixé au {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>seven</source>
        <comment>number</comment>
        <translation>sept</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>sheet “{sheet}”</source>
        <translation>feuille « {sheet} »</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>signed by hand</source>
        <translation>signé à la main</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/likeness.py"/>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>since {since}</source>
        <translation>depuis {since}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>six</source>
        <comment>number</comment>
        <translation>six</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>soonest deadline first</source>
        <translation>échéance la plus proche d’abord</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>status of</source>
        <translation>statut,</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/repeats.py"/>
        <source>still to be answered</source>
        <translation>encore sans réponse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <location filename="../../privdesk/services/casework.py"/>
        <source>tags of</source>
        <translation>étiquettes,</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>take a person off {number}</source>
        <translation>retirer une personne de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>take in {number}</source>
        <translation>créer {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>ten</source>
        <comment>number</comment>
        <translation>dix</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>the Department of Commerce</source>
        <translation>ministère du Commerce</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>the case is closed</source>
        <translation>le dossier est clos</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>the customer’s instruction</source>
        <translation>l’instruction du client</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the enclosures</source>
        <translation>les pièces jointes</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the letterhead</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dossier.py"/>
        <source>the office itself</source>
        <translation>le service lui-même</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_letter.py"/>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <location filename="../../privdesk/ui/printing.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>the printer</source>
        <translation>l’imprimante</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>the sender wrote on {number} under this subject</source>
        <translation>l’expéditeur a écrit sur {number} sous cet objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the signature</source>
        <translation>la signature</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>the template has the date of the letter there, {own}</source>
        <translation>le modèle y a la date de la lettre, {own}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/audit.py"/>
        <source>the trail was cut after entry {seq}, or written anew</source>
        <translation>le journal a été coupé après l’entrée {seq}, ou réécrit</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message lies on {number} already</source>
        <translation>ce message même est déjà dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>this very message was set aside before</source>
        <translation>ce message même a déjà été mis de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>three</source>
        <comment>number</comment>
        <translation>trois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/edits.py"/>
        <source>today</source>
        <comment>typed</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>tracked</source>
        <comment>service</comment>
        <translation>suivi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>two</source>
        <comment>number</comment>
        <translation>deux</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>unlink {number} and {other}</source>
        <translation>délier {number} et {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>waiting for signature</source>
        <translation>en attente de signature</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_print.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>waiting for the person</source>
        <translation>attend la personne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>waiting for {waiting_for}</source>
        <translation>attend {waiting_for}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <source>was due {day}</source>
        <translation>était due {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>what is asked for</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>without receipt</source>
        <comment>service</comment>
        <translation>sans reçu</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/edits.py"/>
        <source>yesterday</source>
        <comment>typed</comment>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>{added} added, {updated} updated, {cancelled} cancelled</source>
        <translation>{added} ajoutées, {updated} mises à jour, {cancelled} annulées</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{becomes} – to be decided</source>
        <translation>{becomes} – à décider</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{begins}, day 0</source>
        <translation>{begins}, jour 0</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_service.py"/>
        <source>{carrier}, {detail}</source>
        <translation>{carrier}, {detail}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/reminders.py"/>
        <source>{cases} new since last time</source>
        <translation>{cases} nouveaux depuis la dernière fois</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{cases} to import</source>
        <translation>{cases} à importer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>{cases}, {papers}{size}, the timeline, why each date is what it is, the audit trail.</source>
        <translation>{cases}, {papers}{size}, la chronologie, pourquoi chaque date est ce qu’elle est, le journal d’audit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{cell} is {day}</source>
        <translation>{cell} est {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_rail.py"/>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{citation}. Earlier: {names}</source>
        <translation>{citation}. Avant : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{clock} ends on {day} and is not extended. Send this before, and say what was done so far and which steps are still required.</source>
        <translation>{clock} se termine le {day} et n’est pas prolongé. Envoyez ceci avant et dites ce qui a été fait et quelles étapes restent nécessaires.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>{column} ascending</source>
        <translation>{column} croissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <source>{column} descending</source>
        <translation>{column} décroissant</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>{counts} new, {left} left out</source>
        <translation>{counts} nouvelles, {left} laissées de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>{count} annual duties</source>
        <translation>{count} obligations annuelles</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>{count} begun</source>
        <translation>{count} commencées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <source>{count} business days</source>
        <extracomment>For one: {count} business day</extracomment>
        <translation>
            <numerusform>{count} jour ouvrable</numerusform>
            <numerusform>{count} jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <source>{count} calendar days</source>
        <extracomment>For one: {count} calendar day</extracomment>
        <translation>
            <numerusform>{count} jour civil</numerusform>
            <numerusform>{count} jours civils</numerusform>
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
            <numerusform>{count} dossier</numerusform>
            <numerusform>{count} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/retention_door.py"/>
        <source>{count} cases are shells now</source>
        <extracomment>For one: {count} case is a shell now</extracomment>
        <translation>
            <numerusform>{count} dossier est maintenant une coquille</numerusform>
            <numerusform>{count} dossiers sont maintenant des coquilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases brought back</source>
        <extracomment>For one: {count} case brought back</extracomment>
        <translation>
            <numerusform>{count} dossier rétabli</numerusform>
            <numerusform>{count} dossiers rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} cases copied</source>
        <extracomment>For one: {count} case copied</extracomment>
        <translation>
            <numerusform>{count} dossier copié</numerusform>
            <numerusform>{count} dossiers copiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>{count} cases move</source>
        <translation>{count} dossiers se décalent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} cases saved in {name}</source>
        <extracomment>For one: {count} case saved in {name}</extracomment>
        <translation>
            <numerusform>{count} dossier enregistré dans {name}</numerusform>
            <numerusform>{count} dossiers enregistrés dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases set back</source>
        <extracomment>For one: {count} case set back</extracomment>
        <translation>
            <numerusform>{count} dossier remis en arrière</numerusform>
            <numerusform>{count} dossiers remis en arrière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{count} cases taken away</source>
        <extracomment>For one: {count} case taken away</extracomment>
        <translation>
            <numerusform>{count} dossier retiré</numerusform>
            <numerusform>{count} dossiers retirés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{count} cases: {parts}</source>
        <translation>{count} dossiers : {parts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/protection.py"/>
        <source>{count} characters</source>
        <extracomment>For one: {count} character</extracomment>
        <translation>
            <numerusform>{count} caractère</numerusform>
            <numerusform>{count} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{count} characters are missing. Such a number has two letters, nine digits and two letters.</source>
        <extracomment>For one: {count} character is missing. Such a number has two letters, nine digits and two letters.</extracomment>
        <translation>
            <numerusform>Il manque {count} caractère. Un tel numéro a deux lettres, neuf chiffres et deux lettres.</numerusform>
            <numerusform>Il manque {count} caractères. Un tel numéro a deux lettres, neuf chiffres et deux lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} data sources</source>
        <extracomment>For one: {count} data source</extracomment>
        <translation>
            <numerusform>{count} source de données</numerusform>
            <numerusform>{count} sources de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/morning_print.py"/>
        <location filename="../../privdesk/ui/views/health_line.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} days</source>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{count} days</source>
        <comment>after</comment>
        <extracomment>For one: {count} day</extracomment>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>{count} days from receipt: {title}</source>
        <extracomment>For one: {count} day from receipt: {title}</extracomment>
        <translation>
            <numerusform>{count} jour après réception : {title}</numerusform>
            <numerusform>{count} jours après réception : {title}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{count} days of waiting not counted</source>
        <extracomment>For one: {count} day of waiting not counted</extracomment>
        <translation>
            <numerusform>{count} jour d’attente non compté</numerusform>
            <numerusform>{count} jours d’attente non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>{count} deadlines move as well.</source>
        <extracomment>For one: {count} deadline moves as well.</extracomment>
        <translation>
            <numerusform>{count} échéance se décale aussi.</numerusform>
            <numerusform>{count} échéances se décalent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{count} digits are missing. A USPS number has 20 or 22 digits, this one has {has}.</source>
        <extracomment>For one: {count} digit is missing. A USPS number has 20 or 22 digits, this one has {has}.</extracomment>
        <translation>
            <numerusform>Il manque {count} chiffre. Un numéro USPS a 20 ou 22 chiffres, celui-ci en a {has}.</numerusform>
            <numerusform>Il manque {count} chiffres. Un numéro USPS a 20 ou 22 chiffres, celui-ci en a {has}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>{count} digits left</source>
        <extracomment>For one: {count} digit left</extracomment>
        <translation>
            <numerusform>encore {count} chiffre</numerusform>
            <numerusform>encore {count} chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{count} elements are</source>
        <extracomment>For one: {count} element is</extracomment>
        <translation>
            <numerusform>{count} élément :</numerusform>
            <numerusform>{count} éléments :</numerusform>
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
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>{count} hours</source>
        <extracomment>For one: {count} hour</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <location filename="../../privdesk/ui/views/tracking_editor.py"/>
        <source>{count} left</source>
        <translation>encore {count}</translation>
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
            <numerusform>{count} lettre</numerusform>
            <numerusform>{count} lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{count} letters approved</source>
        <extracomment>For one: {count} letter approved</extracomment>
        <translation>
            <numerusform>{count} lettre approuvée</numerusform>
            <numerusform>{count} lettres approuvées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/tracking_list.py"/>
        <source>{count} letters can take a number.</source>
        <translation>{count} lettres peuvent recevoir un numéro.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters copied</source>
        <extracomment>For one: {count} letter copied</extracomment>
        <translation>
            <numerusform>{count} lettre copiée</numerusform>
            <numerusform>{count} lettres copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>{count} letters need a last look</source>
        <extracomment>For one: {count} letter needs a last look</extracomment>
        <translation>
            <numerusform>{count} lettre demande un dernier regard</numerusform>
            <numerusform>{count} lettres demandent un dernier regard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters on their way out</source>
        <extracomment>For one: {count} letter on its way out</extracomment>
        <translation>
            <numerusform>{count} lettre en route</numerusform>
            <numerusform>{count} lettres en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letters.py"/>
        <location filename="../../privdesk/ui/views/outbox.py"/>
        <source>{count} letters saved in {name}</source>
        <extracomment>For one: {count} letter saved in {name}</extracomment>
        <translation>
            <numerusform>{count} lettre enregistrée dans {name}</numerusform>
            <numerusform>{count} lettres enregistrées dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} letters sent to {where} at {at}.</source>
        <extracomment>For one: {count} letter sent to {where} at {at}.</extracomment>
        <translation>
            <numerusform>{count} lettre envoyée à {where} à {at}.</numerusform>
            <numerusform>{count} lettres envoyées à {where} à {at}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/print_runs.py"/>
        <source>{count} letters stay in the queue.</source>
        <extracomment>For one: The letter stays in the queue.</extracomment>
        <translation>
            <numerusform>La lettre reste dans la file.</numerusform>
            <numerusform>{count} lettres restent dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{count} lines are not UTF-8 as the others are, and read as Windows-1252.</source>
        <extracomment>For one: {count} line is not UTF-8 as the others are, and read as Windows-1252.</extracomment>
        <translation>
            <numerusform>{count} ligne n’est pas en UTF-8 comme les autres et est lue en Windows-1252.</numerusform>
            <numerusform>{count} lignes ne sont pas en UTF-8 comme les autres et sont lues en Windows-1252.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{count} lines at {size} points, nothing else shows in the window</source>
        <translation>{count} lignes en {size} points, rien d’autre dans la fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{count} lines, flat envelope</source>
        <translation>{count} lignes, enveloppe plate</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{count} messages wait</source>
        <extracomment>For one: {count} message waits</extracomment>
        <translation>
            <numerusform>{count} message attend</numerusform>
            <numerusform>{count} messages attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <location filename="../../privdesk/ui/views/settings.py"/>
        <source>{count} minutes</source>
        <extracomment>For one: {count} minute</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/services/office.py"/>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>{count} months</source>
        <extracomment>For one: {count} month</extracomment>
        <translation>
            <numerusform>{count} mois</numerusform>
            <numerusform>{count} mois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{count} more problems</source>
        <extracomment>For one: {count} more problem</extracomment>
        <translation>
            <numerusform>{count} autre problème</numerusform>
            <numerusform>{count} autres problèmes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/bulk.py"/>
        <source>{count} of {all} cases do not allow it, so none was changed. {reasons}</source>
        <translation>{count} dossiers sur {all} ne le permettent pas ; aucun n’a été modifié. {reasons}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/intake_hint.py"/>
        <source>{count} open cases</source>
        <extracomment>For one: {count} open case</extracomment>
        <translation>
            <numerusform>{count} dossier ouvert</numerusform>
            <numerusform>{count} dossiers ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} open cases are hidden.</source>
        <extracomment>For one: {count} open case is hidden.</extracomment>
        <translation>
            <numerusform>{count} dossier ouvert est masqué.</numerusform>
            <numerusform>{count} dossiers ouverts sont masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/letter_templates.py"/>
        <location filename="../../privdesk/ui/views/outbox_list.py"/>
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} pages</source>
        <extracomment>For one: {count} page</extracomment>
        <translation>
            <numerusform>{count} page</numerusform>
            <numerusform>{count} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{count} pages of the web form are written</source>
        <translation>{count} pages du formulaire web sont écrites</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>{count} papers</source>
        <extracomment>For one: {count} paper</extracomment>
        <translation>
            <numerusform>{count} pièce</numerusform>
            <numerusform>{count} pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count} people copied</source>
        <extracomment>For one: {count} person copied</extracomment>
        <translation>
            <numerusform>{count} personne copiée</numerusform>
            <numerusform>{count} personnes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/people.py"/>
        <source>{count} people saved in {name}</source>
        <extracomment>For one: {count} person saved in {name}</extracomment>
        <translation>
            <numerusform>{count} personne enregistrée dans {name}</numerusform>
            <numerusform>{count} personnes enregistrées dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/redactions.py"/>
        <location filename="../../privdesk/ui/dialogs/dossier.py"/>
        <source>{count} places</source>
        <extracomment>For one: {count} place</extracomment>
        <translation>
            <numerusform>{count} endroit</numerusform>
            <numerusform>{count} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} points fewer</source>
        <extracomment>For one: {count} point fewer</extracomment>
        <translation>
            <numerusform>{count} point de moins</numerusform>
            <numerusform>{count} points de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} points more</source>
        <extracomment>For one: {count} point more</extracomment>
        <translation>
            <numerusform>{count} point de plus</numerusform>
            <numerusform>{count} points de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{count} printed</source>
        <translation>{count} imprimées</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{count} records have something missing</source>
        <extracomment>For one: {count} record has something missing</extracomment>
        <translation>
            <numerusform>Il manque quelque chose à {count} enregistrement</numerusform>
            <numerusform>Il manque quelque chose à {count} enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/import_words.py"/>
        <source>{count} rows</source>
        <extracomment>For one: {count} row</extracomment>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>{count} sélectionnés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{count} sent to {where}</source>
        <translation>{count} envoyées à {where}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/outbox_panel.py"/>
        <source>{count} sheets</source>
        <extracomment>For one: {count} sheet</extracomment>
        <translation>
            <numerusform>{count} feuille</numerusform>
            <numerusform>{count} feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>{count} times</source>
        <extracomment>For one: once</extracomment>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/agenda_list.py"/>
        <source>{count} to do</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/month_days.py"/>
        <location filename="../../privdesk/ui/views/today_rail.py"/>
        <source>{count} to send</source>
        <translation>{count} à envoyer</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{count} tracking numbers recorded</source>
        <translation>{count} numéros de suivi consignés</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{count} values are not known</source>
        <extracomment>For one: {count} value is not known</extracomment>
        <translation>
            <numerusform>{count} valeur est inconnue</numerusform>
            <numerusform>{count} valeurs sont inconnues</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <source>{count} without a date.</source>
        <translation>{count} sans date.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/letter_form.py"/>
        <source>{count} words</source>
        <extracomment>For one: {count} word</extracomment>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/services/own_words.py"/>
        <source>{count} words of the office saved</source>
        <extracomment>For one: {count} word of the office saved</extracomment>
        <translation>
            <numerusform>{count} mot du service enregistré</numerusform>
            <numerusform>{count} mots du service enregistrés</numerusform>
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
        <translation>{count}, dont {open_cases} en cours</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>{days} d late</source>
        <translation>retard {days} j</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{day} is a holiday.</source>
        <translation>{day} est un jour férié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/care_words.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{display_name} is not merged.</source>
        <translation>{display_name} n’est pas fusionnée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/casework.py"/>
        <source>{display_name} saved</source>
        <translation>{display_name} enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{display_name} stands apart again</source>
        <translation>{display_name} est de nouveau à part</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/bulk_bar.py"/>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{done} of {count} answered</source>
        <translation>réponses : {done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{done} of {count} checked</source>
        <translation>vérifiés : {done} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_clocks.py"/>
        <source>{duty}, rules</source>
        <comment>clock</comment>
        <translation>{duty}, prévaut</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>{duty}, which is {holiday}.</source>
        <translation>{duty}, jour férié ({holiday}).</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} lacking</source>
        <translation>{elements} manquant</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{elements} not checked yet</source>
        <translation>{elements} pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/email_drafts.py"/>
        <source>{email} cannot be an e-mail address. Edit the person of the case.</source>
        <translation>{email} ne peut pas être une adresse e-mail. Modifiez la personne du dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{ending} Say why the claim goes to JAMS again.</source>
        <translation>{ending} Dites pourquoi l’affaire retourne devant JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{ending}, {day}, after {used}.</source>
        <translation>{ending}, {day}, après {used}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{entries} entries in the audit trail</source>
        <translation>{entries} entrées au journal d’audit</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/calendar_door.py"/>
        <source>{entries} send-by dates in {name}</source>
        <translation>{entries} dates d’envoi dans {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>{envelope} double window</source>
        <translation>{envelope} double fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/forms.py"/>
        <source>{envelope} window</source>
        <translation>{envelope} fenêtre</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{field} of a row whose cell is empty, or without column</source>
        <translation>{field} d’une ligne dont la cellule est vide, ou sans colonne</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{field}, in {rows}{where}</source>
        <translation>{field}, dans {rows}{where}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/new_passphrase.py"/>
        <source>{file} holds all cases, letters and attachments in one encrypted file.</source>
        <translation>{file} contient tous les dossiers, lettres et pièces dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>{first} In use: {names}</source>
        <translation>{first} En usage : {names}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <location filename="../../privdesk/ui/deadline_words.py"/>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <location filename="../../privdesk/ui/views/case_filters.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/frameworks.py"/>
        <source>{framework}, complaints received until</source>
        <translation>{framework}, réclamations reçues jusqu’au</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{free} GB free.</source>
        <translation>{free} Go libres.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} days faster</source>
        <extracomment>For one: {gap} day faster</extracomment>
        <translation>
            <numerusform>{gap} jour de moins</numerusform>
            <numerusform>{gap} jours de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} days slower</source>
        <extracomment>For one: {gap} day slower</extracomment>
        <translation>
            <numerusform>{gap} jour de plus</numerusform>
            <numerusform>{gap} jours de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} fewer than {name}</source>
        <translation>{gap} de moins que {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{gap} more than {name}</source>
        <translation>{gap} de plus que {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{get} is shortened; the whole is a note.</source>
        <translation>{get} est raccourci ; le tout est une note.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{good} of {all_of_them} letters printed, {rest} ready to print again</source>
        <translation>{good} lettres imprimées sur {all_of_them}, {rest} à nouveau prêtes</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{heading} becomes {becomes}: {cells}</source>
        <translation>{heading} devient {becomes} : {cells}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{kept_days} days have passed since identity was verified</source>
        <translation>{kept_days} jours ont passé depuis la vérification de l’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/shortcuts.py"/>
        <source>{keys} belongs to “{label}”. Choose another, or change that one first.</source>
        <translation>{keys} appartient à « {label} ». Choisissez-en un autre, ou modifiez d’abord celui-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/fields.py"/>
        <source>{label} is not known yet.</source>
        <translation>Pas encore connu : {label}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/fields.py"/>
        <source>{label} is not known yet. {remedy}</source>
        <translation>Pas encore connu : {label}. {remedy}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/dot_chart.py"/>
        <source>{label}: {count} answered{median}, {late} after day {limit}</source>
        <translation>{label} : {count} répondues{median}, {late} après le jour {limit}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{last} lies before {first}. Write the earlier day first.</source>
        <translation>{last} est avant {first}. Écrivez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{late} d late</source>
        <translation>retard de {late} j</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/mark_page.py"/>
        <source>{left} % from left, {top} % from top, {wide} by {high} %</source>
        <translation>{left} % de la gauche, {top} % du haut, {wide} sur {high} %</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{listed}: sent to the printer before. Say first what came out well; then the rest can be printed again.</source>
        <translation>{listed} : déjà envoyées à l’imprimante. Dites d’abord ce qui est bien imprimé ; le reste pourra être réimprimé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <source>{lost} The report is {name}, beside the file.</source>
        <translation>{lost} Le rapport est {name}, à côté du fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{many} attached to {number}</source>
        <translation>{many} joints à {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{many} of {number} {word}</source>
        <translation>{many} de {number} {word}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/annual_duties.py"/>
        <source>{many} opened ahead</source>
        <translation>{many} ouvertes d’avance</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{max} kB</source>
        <translation>{max} ko</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met} of {count} conditions met</source>
        <translation>conditions remplies : {met} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{met} of {count} conditions met.</source>
        <translation>Conditions remplies : {met} sur {count}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{met} of {count} met</source>
        <translation>remplies : {met} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}, {count} still to be checked</source>
        <translation>{met}, {count} encore à vérifier</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}; open: {wanting}</source>
        <translation>{met} ; ouvert : {wanting}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{met}; {clause}</source>
        <translation>{met} ; {clause}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{named} Send the answer first.</source>
        <translation>{named} Envoyez d’abord la réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/file_preview.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/said.py"/>
        <location filename="../../privdesk/domain/working_days.py"/>
        <location filename="../../privdesk/ui/dialogs/intake_panel.py"/>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} de plus</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} belong together. Erase all of them or none.</source>
        <translation>{names} vont ensemble. Effacez-les tous ou aucun.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} is not due yet. Nothing was erased.</source>
        <translation>{names} n’est pas encore à terme. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{names} must stay: {hold}</source>
        <translation>{names} doit rester : {hold}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{names} would run on one claim. Record how one of them ended.</source>
        <translation>{names} courraient sur une même affaire. Consignez comment l’un d’eux s’est terminé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/holiday_names.py"/>
        <source>{name} (observed)</source>
        <translation>{name} (reporté)</translation>
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
        <translation>{name} ({kind}), modifié</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/note_templates.py"/>
        <source>{name} ({kind}), of the office</source>
        <translation>{name} ({kind}), du service</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/web_form.py"/>
        <source>{name} cannot be made. Choose another folder.</source>
        <translation>{name} ne peut pas être créé. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} cannot be reached. Check its folder.</source>
        <translation>{name} est inaccessible. Vérifiez son répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be reached. Nothing was changed. Check that its folder is there and that the disk has space.</source>
        <translation>{name} est inaccessible. Rien n’a été modifié. Vérifiez que son répertoire est là et que le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>{name} cannot be read as UTF-8.</source>
        <translation>{name} ne peut pas être lu en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <location filename="../../privdesk/ui/dialogs/letterhead.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} cannot be read. Ask who owns it.</source>
        <translation>{name} ne peut pas être lu. Demandez à qui appartient le fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} cannot be updated: some of its rows point nowhere. Nothing was changed; a copy lies beside it.</source>
        <translation>{name} ne peut pas être mis à jour : certaines lignes ne renvoient à rien. Rien n’a été modifié ; une copie est à côté.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/open_filling.py"/>
        <source>{name} cannot be written. Check its folder and the space on the disk.</source>
        <translation>{name} ne peut pas être écrit. Vérifiez son répertoire et la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} cannot be written. Choose another folder.</source>
        <translation>{name} ne peut pas être écrit. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} cannot be written. Give yourself the right to write, or copy the file.</source>
        <translation>{name} ne peut pas être écrit. Donnez-vous le droit d’écrire, ou copiez le fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} comes in the place of {number} already.</source>
        <translation>{name} vient déjà à la place de {number}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/new_desk.py"/>
        <source>{name} copies this folder to other computers. A folder of this one is safer. {free}</source>
        <translation>{name} copie ce répertoire vers d’autres ordinateurs. Un répertoire de celui-ci est plus sûr. {free}</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} could not be written anew. It is as it was. Check that its folder can be written and that the disk has space.</source>
        <translation>{name} n’a pas pu être réécrit. Il est tel qu’il était. Vérifiez que son répertoire accepte l’écriture et que le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{name} did not come back.</source>
        <translation>{name} n’est pas revenue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} does not hold. Choose an earlier backup.</source>
        <translation>{name} n’est pas intact. Choisissez une sauvegarde antérieure.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} does not wait for a signature.</source>
        <translation>{name} n’attend pas de signature.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>{name} does not wait for an approval.</source>
        <translation>{name} n’attend pas d’approbation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/month_day.py"/>
        <source>{name} due</source>
        <translation>{name} à échéance</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} enclosed</source>
        <translation>{name} joint à l’envoi</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} finalized it.</source>
        <translation>{name} l’a finalisée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>{name} finalized it. Once a second person approves it, it can go.</source>
        <translation>{name} l’a finalisée. Dès qu’une deuxième personne l’approuve, elle peut partir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/four_eyes.py"/>
        <source>{name} finalized the letter. It takes a second person.</source>
        <translation>{name} a finalisé la lettre. Il faut une deuxième personne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/dictionaries.py"/>
        <source>{name} has a dictionary now.</source>
        <translation>{name} a maintenant un dictionnaire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{name} has not left the house. Make it void and write a new version.</source>
        <translation>{name} n’est pas partie. Annulez-la et écrivez une nouvelle version.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/enclosures.py"/>
        <source>{name} has places to be blacked out. Enclose the blacked-out copy.</source>
        <translation>{name} a des endroits à noircir. Joignez la copie caviardée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} holds no rows.</source>
        <translation>{name} ne contient aucune ligne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{name} holds several messages. Take it in under Mail in.</source>
        <translation>{name} contient plusieurs messages. Relevez-le sous Courrier reçu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is a folder. Choose a file that ends in .privdesk.</source>
        <translation>{name} est un répertoire. Choisissez un fichier qui finit par .privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is being written by another program. Nothing was changed. Try again.</source>
        <translation>Un autre programme écrit dans {name}. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is damaged. Nothing was changed. Open the latest backup.</source>
        <translation>{name} est abîmé. Rien n’a été modifié. Ouvrez la dernière sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/desk.py"/>
        <source>{name} is damaged: what it says of its office cannot be read. Nothing was changed. Restore a backup.</source>
        <translation>{name} est abîmé : ce qu’il dit de son service est illisible. Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is encrypted already. Change its passphrase instead.</source>
        <translation>{name} est déjà chiffré. Modifiez plutôt sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted, but it is not a case file of Privdesk.</source>
        <translation>{name} est chiffré, mais ce n’est pas un fichier des dossiers de Privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/keyring_key.py"/>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is encrypted. It opens with its passphrase.</source>
        <translation>{name} est chiffré. Il s’ouvre avec sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} is from an older Privdesk. Open it for writing once to update it.</source>
        <translation>{name} vient d’un Privdesk plus ancien. Ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} is from an older Privdesk. To compare it, a copy is brought up to date beside {name_2}, and that folder cannot be written.</source>
        <translation>{name} vient d’un Privdesk plus ancien. Pour le comparer, une copie est mise à jour à côté de {name_2}, et ce répertoire n’accepte pas l’écriture.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} is larger than any dictionary.</source>
        <translation>{name} est plus grand que tout dictionnaire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is larger than {megabytes} MB. Attach a part of it.</source>
        <translation>{name} dépasse {megabytes} Mo. Joignez-en une partie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{name} is larger than {megabytes} MB. Attach the pages that are needed.</source>
        <translation>{name} dépasse {megabytes} Mo. Joignez les pages nécessaires.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is merged already. Part the two first.</source>
        <translation>{name} est déjà fusionnée. Séparez d’abord les deux.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is no longer watched</source>
        <translation>{name} n’est plus surveillé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/dictionaries.py"/>
        <source>{name} is none of {known}. Name it after its language, such as de_DE.dic.</source>
        <translation>{name} n’est d’aucune de ces langues : {known}. Nommez le fichier d’après sa langue, par exemple de_DE.dic.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/cipher.py"/>
        <location filename="../../privdesk/storage/engine.py"/>
        <source>{name} is not a case file. Choose a file that ends in .privdesk.</source>
        <translation>{name} n’est pas un fichier des dossiers. Choisissez un fichier qui finit par .privdesk.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/files.py"/>
        <source>{name} is not attached: {reason}.</source>
        <translation>{name} n’est pas joint : {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted, so it has no recovery key.</source>
        <translation>{name} n’est pas chiffré et n’a donc pas de clé de secours.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/protection.py"/>
        <source>{name} is not encrypted. Encrypt it first.</source>
        <translation>{name} n’est pas chiffré. Chiffrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/print_run.py"/>
        <source>{name} is not final, so it cannot be printed.</source>
        <translation>{name} n’est pas finale ; elle ne peut donc pas être imprimée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it has no tracking number.</source>
        <translation>{name} n’est pas finale et n’a donc pas de numéro de suivi.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final, so it was not printed.</source>
        <translation>{name} n’est pas finale et n’a donc pas été imprimée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not final. {consequence}</source>
        <translation>{name} n’est pas finale. {consequence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{name} is not merged into {other}.</source>
        <translation>{name} n’est pas fusionnée avec {other}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is not printed, so there is nothing to print anew.</source>
        <translation>{name} n’est pas imprimée ; il n’y a rien à réimprimer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/saving.py"/>
        <source>{name} is not saved: {reason}.</source>
        <translation>{name} n’est pas enregistré : {reason}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/verification.py"/>
        <source>{name} is not there, or cannot be read.</source>
        <translation>{name} n’est pas là, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} is not there, or no file.</source>
        <translation>{name} n’est pas là, ou n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is not there. It was moved, renamed or deleted.</source>
        <translation>{name} n’est pas là. Il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/case_file.py"/>
        <source>{name} is open for reading only.</source>
        <translation>{name} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/lock.py"/>
        <source>{name} is open {who}. Close it there, or open a read-only copy.</source>
        <translation>{name} est ouvert {who}. Fermez-le là, ou ouvrez une copie en lecture seule.</translation>
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
        <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/mail_door.py"/>
        <source>{name} is watched. New messages wait under Mail in.</source>
        <translation>{name} est surveillé. Les nouveaux messages attendent dans le courrier reçu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} is {value}. {sentence}</source>
        <translation>{name} : {value}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{name} made</source>
        <translation>{name} créé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/dossier_actions.py"/>
        <source>{name} made: {pages} pages, {papers}</source>
        <translation>{name} créé : {pages} pages, {papers}</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} needs more memory than Privdesk gives, or breaks what reads it. Save the table alone, as CSV.</source>
        <translation>{name} demande plus de mémoire que Privdesk n’en donne, ou fait échouer la lecture. Enregistrez le tableau seul, en CSV.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_values.py"/>
        <source>{name} of rows that say nothing: {value}</source>
        <translation>{name} des lignes qui ne disent rien : {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} opens with another passphrase than {backup}. Compare them in the window, or restore without comparing.</source>
        <translation>{name} s’ouvre avec une autre phrase secrète que {backup}. Comparez-les dans la fenêtre, ou restaurez sans comparer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} or the .aff file beside it cannot be read.</source>
        <translation>{name} ou le fichier .aff à côté est illisible.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible from {day}: {why}</source>
        <translation>{name} possible à partir du {day} : {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name} possible{when}: {why}</source>
        <translation>{name} possible{when} : {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <location filename="../../privdesk/ui/dialogs/mailing_paper.py"/>
        <location filename="../../privdesk/ui/views/case_actions.py"/>
        <location filename="../../privdesk/ui/views/letter_copy.py"/>
        <source>{name} saved</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_actions.py"/>
        <source>{name} saved. {told} Mark it once it is sent.</source>
        <translation>{name} enregistré. {told} Marquez-le une fois envoyé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name} so far</source>
        <translation>{name} à ce jour</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name} stays as it is</source>
        <translation>{name} reste tel quel</translation>
    </message>
    <message>
        <location filename="../../privdesk/exchange/sheets/reading.py"/>
        <source>{name} takes longer than {minutes} minutes to read.</source>
        <translation>{name} prend plus de {minutes} minutes à lire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{name} takes this part in the case already.</source>
        <translation>{name} participe déjà à ce titre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/open_format/loading.py"/>
        <source>{name} unpacks to {size} MB, and the disk has less. Free some space, or choose another disk.</source>
        <translation>{name} se décompresse en {size} Mo, et le disque a moins. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking_list.py"/>
        <source>{name} waits for no number.</source>
        <translation>{name} n’attend pas de numéro.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/convert.py"/>
        <source>{name} was left as it was: not everything could be written anew. Verify the case file.</source>
        <translation>{name} est resté tel quel : tout n’a pas pu être réécrit. Vérifiez le fichier des dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/replaced.py"/>
        <source>{name} was moved, renamed or deleted in the folder {folder} while it was open. Put it back, and this message goes by itself.</source>
        <translation>{name} a été déplacé, renommé ou supprimé dans le dossier {folder} pendant qu’il était ouvert. Remettez-le en place et ce message disparaît de lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>{name} was not kept: the case file does not hold together. Verify the case file and restore the backup before.</source>
        <translation>{name} n’a pas été gardé : le fichier des dossiers n’est pas intact. Vérifiez-le et restaurez la sauvegarde précédente.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{name} was not mailed, so it did not come back.</source>
        <translation>{name} n’a pas été postée et n’est donc pas revenue.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: its folder cannot be written.</source>
        <translation>{name} n’a pas été restauré : impossible d’écrire dans son répertoire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/backups.py"/>
        <source>{name} was not restored: there is no room for another copy of it. It is as it was. Free some space and try again.</source>
        <translation>{name} n’a pas été restauré : il n’y a pas de place pour une autre copie. Il est tel qu’il était. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/copying.py"/>
        <source>{name} was not written: another program has held the case file or its copy for {seconds} seconds. End that program, or try again later.</source>
        <translation>{name} n’a pas été écrit : un autre programme retient le fichier des dossiers ou sa copie depuis {seconds} secondes. Fermez ce programme ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/migrate.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to open it.</source>
        <translation>{name} a été écrit par un Privdesk plus récent. Mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../privdesk/storage/recovering.py"/>
        <source>{name} was written by a newer Privdesk. Update this one to recover it.</source>
        <translation>{name} a été écrit par un Privdesk plus récent. Mettez celui-ci à jour pour le récupérer.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/dictionaries.py"/>
        <source>{name} with its .aff file is no dictionary in the format of Hunspell.</source>
        <translation>{name} et son fichier .aff ne forment pas un dictionnaire au format Hunspell.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/enclose.py"/>
        <source>{name}, blacked out</source>
        <translation>{name}, caviardé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{name}, copy of {numbers}</source>
        <translation>{name}, copie de {numbers}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/intake_chips.py"/>
        <source>{name}, key {key}</source>
        <translation>{name}, touche {key}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/heads.py"/>
        <source>{name}, line {line}, {key} {what}.</source>
        <translation>{name}, ligne {line}, {key} {what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/problems.py"/>
        <source>{name}, line {of}: {subject} {what}</source>
        <translation>{name}, ligne {of} : {subject} {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{name}, not read: {sentence}</source>
        <translation>{name}, non lu : {sentence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name}, {first} to {last}</source>
        <translation>{name}, {first} à {last}</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/problems.py"/>
        <source>{name}, {place}: this is no valid TOML. {match}.</source>
        <translation>{name}, {place} : ce n’est pas du TOML valide. {match}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/policy/load.py"/>
        <source>{name}: brackets within brackets, too deep to read.</source>
        <translation>{name} : crochets imbriqués, trop profonds pour être lus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints are taken without end</source>
        <translation>{name} : les réclamations sont acceptées sans fin</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/frameworks.py"/>
        <source>{name}: complaints received until {day} are taken</source>
        <translation>{name} : les réclamations reçues jusqu’au {day} sont acceptées</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: line {trouble} of the address does not fit.</source>
        <translation>{name} : la ligne {trouble} de l’adresse ne tient pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/envelopes.py"/>
        <source>{name}: {shown} cannot be printed.</source>
        <translation>{name} : {shown} ne peut pas être imprimé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{name}: {then} then, {now} now.</source>
        <translation>{name} : {then} alors, {now} maintenant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/language.py"/>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/retention.py"/>
        <source>{numbers}, due since {since}, kept {months} months. {held}</source>
        <translation>{numbers}, à terme depuis {since}, conservés {months} mois. {held}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <source>{number}
Reason: {reason}</source>
        <translation>{number}
Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} are linked already.</source>
        <translation>{number} et {other} sont déjà liés.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} and {other} are of different kinds, each with its own answer. Link them instead.</source>
        <translation>{number} et {other} sont de types différents, chacun avec sa réponse. Liez-les plutôt.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} and {other} stay apart</source>
        <translation>{number} et {other} restent séparés</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} and {other}: both letters are drafted</source>
        <translation>{number} et {other} : les deux lettres sont rédigées</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} approved</source>
        <translation>{number} approuvée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} are due today</source>
        <extracomment>For one: one is due today</extracomment>
        <translation>
            <numerusform>un est à échéance aujourd’hui</numerusform>
            <numerusform>{number} sont à échéance aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <location filename="../../privdesk/ui/dialogs/returned_mail.py"/>
        <source>{number} came back</source>
        <translation>{number} est revenue</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} came back already, on {returned_on}.</source>
        <translation>{number} est déjà revenue le {returned_on}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{number} came back: not delivered yet</source>
        <translation>{number} est revenue : pas encore remise</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} cases are late</source>
        <extracomment>For one: one case is late</extracomment>
        <translation>
            <numerusform>un dossier est en retard</numerusform>
            <numerusform>{number} dossiers sont en retard</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_page.py"/>
        <location filename="../../privdesk/ui/views/cases.py"/>
        <location filename="../../privdesk/ui/views/deadlines.py"/>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} copied</source>
        <translation>{number} copié</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} decided the claim and binds both sides: nothing follows.</source>
        <translation>{number} a tranché l’affaire et lie les deux parties : rien ne suit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} decided the claim{when}.</source>
        <translation>{number} a tranché l’affaire{when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} did not come through the Department.</source>
        <translation>{number} n’est pas arrivé par le ministère.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended in a settlement on {day}.</source>
        <translation>{number} s’est terminé par une transaction le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended in a settlement: nothing follows.</source>
        <translation>{number} s’est terminé par une transaction : rien ne suit.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended on {day}.</source>
        <translation>{number} s’est terminé le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} ended without a decision on record.</source>
        <translation>{number} s’est terminé sans décision consignée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} ended {how}{when}.</source>
        <translation>{number} s’est terminé {how}{when}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} follows from {other}. A chain is not undone.</source>
        <translation>{number} suit {other}. Une chaîne ne se défait pas.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain_links.py"/>
        <source>{number} goes on within {other}. Take that case further.</source>
        <translation>{number} continue dans {other}. Poursuivez ce dossier-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} goes out again as a copy</source>
        <translation>{number} repart en copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} has its pair already.</source>
        <translation>{number} a déjà sa paire.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Correct it with a new letter.</source>
        <translation>{number} est partie. Corrigez-la par une nouvelle lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. Print a copy, or send it again.</source>
        <translation>{number} est partie. Imprimez une copie, ou renvoyez-la.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} has left the house. {consequence}</source>
        <translation>{number} est partie. {consequence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} has no Notice and rests on this since {day}. {evidence}</source>
        <translation>{number} n’a pas de notification et repose là-dessus depuis le {day}. {evidence}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} has no frozen text.</source>
        <translation>{number} n’a pas de texte figé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{number} has this number already. Compare the receipts.</source>
        <translation>{number} a déjà ce numéro. Comparez les reçus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is answered or closed. Link the two cases instead.</source>
        <translation>{number} est répondu ou clos. Liez plutôt les deux dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/referral.py"/>
        <source>{number} is closed. Open it again first.</source>
        <translation>{number} est clos. Rouvrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{number} is closed. Open it again to write a letter.</source>
        <translation>{number} est clos. Rouvrez-le pour écrire une lettre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is held back</source>
        <translation>{number} est gelé</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is in a chain with {other}, so it cannot go on within {number_3}. Link the two cases instead.</source>
        <translation>{number} est dans une chaîne avec {other} et ne peut pas continuer dans {number_3}. Liez plutôt les deux dossiers.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is merged already. Part it first.</source>
        <translation>{number} est déjà fusionné. Séparez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/retention.py"/>
        <source>{number} is no longer held</source>
        <translation>{number} n’est plus gelé</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is not answered.</source>
        <translation>{number} n’a pas de réponse.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{number} is not approved; its new version is a draft</source>
        <translation>{number} n’est pas approuvée ; sa nouvelle version est un brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <source>{number} is not approved; the letter can be sent again</source>
        <translation>{number} n’est pas approuvée ; la lettre peut être renvoyée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/merging.py"/>
        <source>{number} is not merged into {other}.</source>
        <translation>{number} n’est pas fusionné dans {other}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} is not merged.</source>
        <translation>{number} n’est pas fusionné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/dispute_steps.py"/>
        <source>{number} is not {what} yet, so nobody can be satisfied with it.</source>
        <translation>{number} n’est pas encore {what} ; personne ne peut en être satisfait.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} is ready to print</source>
        <translation>{number} est prête à imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} is still before JAMS.</source>
        <translation>{number} est encore devant JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} is tied to {other} already.</source>
        <translation>{number} est déjà rattaché à {other}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void</source>
        <translation>{number} est invalidée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <source>{number} is void; its new version is a draft</source>
        <translation>{number} est invalidée ; sa nouvelle version est un brouillon</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{number} is {value}, so the step “{right}” is not open.</source>
        <translation>{number} a le statut « {value} » ; l’étape « {right} » n’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} linked with {other}</source>
        <translation>{number} lié à {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_versions.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} made void</source>
        <translation>{number} invalidée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/chain.py"/>
        <source>{number} matched with {other}</source>
        <translation>{number} associé à {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} merged into this case</source>
        <translation>{number} fusionné dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} merged into {other}</source>
        <translation>{number} fusionné dans {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} more this week, and {day} is a holiday.</source>
        <translation>{number} de plus cette semaine, et {day} est un jour férié.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/today.py"/>
        <source>{number} more this week.</source>
        <translation>{number} de plus cette semaine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} no longer linked with {other}</source>
        <translation>{number} n’est plus lié à {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_approval.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} not approved</source>
        <translation>{number} non approuvée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/mail_triage.py"/>
        <source>{number} of this sender is open</source>
        <translation>{number} de cet expéditeur est ouvert</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{number} parted from this case</source>
        <translation>{number} séparé de ce dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/merging.py"/>
        <source>{number} parted from {other}</source>
        <translation>{number} séparé de {other}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{number} printed</source>
        <translation>{number} imprimée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number} runs on this claim already. Put the paper on that case.</source>
        <translation>{number} court déjà sur cette affaire. Mettez le document dans ce dossier-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/intake.py"/>
        <location filename="../../privdesk/services/mail_in.py"/>
        <source>{number} saved</source>
        <translation>{number} enregistré</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/mail_batch.py"/>
        <source>{number} to {value}</source>
        <translation>{number} à {value}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature already.</source>
        <translation>{number} attend déjà une signature.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for a signature. Record that it is signed first.</source>
        <translation>{number} attend une signature. Consignez d’abord qu’elle est signée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for approval</source>
        <translation>{number} attend l’approbation</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} waits for approval.</source>
        <translation>{number} attend l’approbation.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number} was answered on {day}.</source>
        <translation>{number} a eu sa réponse le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters_undo.py"/>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <location filename="../../privdesk/services/undoing.py"/>
        <source>{number} was changed since. “{name}” stays as it is.</source>
        <translation>{number} a été modifié depuis. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was changed since. “{name}” stays undone.</source>
        <translation>{number} a été modifié depuis. « {name} » reste annulé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_steps.py"/>
        <source>{number} was mailed already, on {mailed_on}.</source>
        <translation>{number} a déjà été postée le {mailed_on}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/returned_mail.py"/>
        <source>{number} was sent again already, as {under_way}.</source>
        <translation>{number} a déjà été renvoyée, comme {under_way}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>{number} was worked on since. “{name}” stays as it is.</source>
        <translation>On a travaillé depuis sur {number}. « {name} » reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number} would be before JAMS once more without a reason on record.</source>
        <translation>{number} serait de nouveau devant JAMS sans motif consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{number} · {word} · received {day} · {roles}</source>
        <translation>{number} · {word} · reçu le {day} · {roles}</translation>
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
        <translation>{number}, suivi {tracking}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: JAMS decides.</source>
        <translation>{number} : JAMS décide.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: comply by {day}.</source>
        <translation>{number} : à exécuter avant le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_law.py"/>
        <source>{number}: employee data goes to the DPA and never to JAMS.</source>
        <translation>{number} : les données RH vont à l’autorité et jamais à JAMS.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence deleted, {many}</source>
        <translation>{number} : preuve supprimée, {many}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/evidence.py"/>
        <source>{number}: evidence of identity</source>
        <translation>{number} : preuve d’identité</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: no employee data.</source>
        <translation>{number} : pas de données RH.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: not complied by {day}. The failure is reported to the FTC and the Department of Commerce.</source>
        <translation>{number} : non exécuté avant le {day}. Le manquement est signalé à la FTC et au ministère du Commerce.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: not satisfied, {day}.</source>
        <translation>{number} : non satisfaite, {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: our</source>
        <translation>{number} : nos</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{number}: person added</source>
        <translation>{number} : personne ajoutée</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/participants.py"/>
        <source>{number}: person taken off</source>
        <translation>{number} : personne retirée</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: satisfied since {day}.</source>
        <translation>{number} : satisfaite depuis le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department was done on {day}.</source>
        <translation>{number} : le ministère a terminé le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the Department’s</source>
        <translation>{number}, ministère :</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{number}: the day it reached the Department is not on record.</source>
        <translation>{number} : le jour d’arrivée au ministère n’est pas consigné.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{number}: the panel decides.</source>
        <translation>{number} : le tribunal arbitral décide.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_columns.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} devient {new}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/file_check.py"/>
        <source>{others}. Restore a backup, or recover what can be read.</source>
        <translation>{others}. Restaurez une sauvegarde, ou récupérez ce qui est lisible.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_preview.py"/>
        <source>{paper}, page {page} of {count}</source>
        <translation>{paper}, page {page} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_checks.py"/>
        <source>{passed} of {count} pass</source>
        <translation>{passed} sur {count} réussis</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/letter_approval.py"/>
        <source>{person} finalized {name}. A second person looks at it.</source>
        <translation>{person} a finalisé {name}. Une deuxième personne l’examine.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/today_list.py"/>
        <source>{person}, {kind}, {number}, {due}. Next: {step}</source>
        <translation>{person}, {kind}, {number}, {due}. Ensuite : {step}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/closing_days.py"/>
        <source>{person}, {number}, {title}: send by {day}, no longer by {before}</source>
        <translation>{person}, {number}, {title} : envoi avant le {day}, et non plus le {before}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/letter_table.py"/>
        <source>{person}, {template}, {number}, {state}, case {case_number}</source>
        <translation>{person}, {template}, {number}, {state}, dossier {case_number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/redactions.py"/>
        <source>{places} marked on page {page}</source>
        <translation>{places} marqués à la page {page}</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>{place} names somebody of another case. Replace the name if it was left over.</source>
        <translation>{place} cite quelqu’un d’un autre dossier. Remplacez le nom s’il est resté là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>{place} says {text}, and {why}. Correct it if it was left over.</source>
        <translation>{place} dit {text}, et {why}. Corrigez-la si elle est restée là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/slips.py"/>
        <source>{place}Write only its last digits, or leave it out.</source>
        <translation>{place}N’écrivez que ses derniers chiffres, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_head.py"/>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{received} is too far off to count from.</source>
        <translation>{received} est trop loin pour compter à partir de là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{role} in {number}</source>
        <translation>{role} dans {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} left out</source>
        <translation>{rows} laissées de côté</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} left out are in {name}</source>
        <translation>{rows} laissées de côté, dans {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{rows} rows and {files} files. The archive is not encrypted.</source>
        <translation>{rows} lignes et {files} fichiers. L’archive n’est pas chiffrée.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows} there already</source>
        <translation>{rows} déjà là</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_page.py"/>
        <source>{rows}, {columns} columns{unknown}</source>
        <translation>{rows}, {columns} colonnes{unknown}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/commentary.py"/>
        <location filename="../../privdesk/ui/dialogs/commentary.py"/>
        <source>{section}: shorten it to {longest} characters.</source>
        <translation>{section} : raccourcissez à {longest} caractères.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/looks.py"/>
        <source>{sentence} Send it by {until}.</source>
        <translation>{sentence} À envoyer au plus tard {until}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/replaced.py"/>
        <source>{sentence} What was open is kept as {kept}.</source>
        <translation>{sentence} Ce qui était ouvert est conservé sous {kept}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/person.py"/>
        <source>{sentence} {citation}. Earlier: {names}</source>
        <translation>{sentence} {citation}. Avant : {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../privdesk/ui/views/lock_screen.py"/>
        <source>{sentence} {count} tries left, then a wait.</source>
        <extracomment>For one: {sentence} {count} try left, then a wait.</extracomment>
        <translation>
            <numerusform>{sentence} Encore {count} essai.</numerusform>
            <numerusform>{sentence} Encore {count} essais.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_next.py"/>
        <source>{sentence}. Not open yet.</source>
        <translation>{sentence}. Pas encore ouvert.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>{shown} days is too early. The earliest is {longest_lead} days before.</source>
        <translation>{shown} jours, c’est trop tôt. Au plus tôt {longest_lead} jours avant.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{shown} in {place} cannot be printed. Write it in Latin letters.</source>
        <translation>{shown} dans {place} ne peut pas être imprimé. Écrivez-le en lettres latines.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/answer_package.py"/>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/web_form.py"/>
        <source>{source} is no case file and no policy pack. Packs that ship: {known}.</source>
        <translation>{source} n’est ni un fichier des dossiers ni un jeu de règles. Jeux fournis : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{source}, {file_name}, row {row}{number}</source>
        <translation>{source}, {file_name}, ligne {row}{number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/timeline_rows.py"/>
        <source>{spoken}, day {used} of {length}</source>
        <translation>{spoken}, jour {used} sur {length}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{state}, came back {day}</source>
        <translation>{state}, revenue le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/redact.py"/>
        <source>{stem} (redacted).pdf</source>
        <translation>{stem} (caviardé).pdf</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/application.py"/>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>{stem} case file</source>
        <translation>Fichier des dossiers {stem}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/window_lock.py"/>
        <source>{stem} case file, since {time}</source>
        <translation>Fichier des dossiers {stem}, depuis {time}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/import_rows.py"/>
        <source>{stem} left out.csv</source>
        <translation>{stem} laissées de côté.csv</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/archive_door.py"/>
        <source>{stem} without names.privdesk</source>
        <translation>{stem} sans noms.privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/main_window.py"/>
        <source>{stem} – Privdesk</source>
        <translation>{stem} – Privdesk</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_detail.py"/>
        <source>{step}, next step of {number}</source>
        <translation>{step}, prochaine étape de {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <source>{template_id} is not written in {language}. There are: {known_here}.</source>
        <translation>{template_id} n’est pas écrit en {language}. Il y a : {known_here}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{template_id} is not written in {language}. There are: {known}.</source>
        <translation>{template_id} n’est pas écrit en {language}. Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/quick_add.py"/>
        <source>{text} (assumed)</source>
        <translation>{text} (supposé)</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>{text} is no day of the calendar.</source>
        <translation>{text} n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/widgets/ordered_list.py"/>
        <source>{text}{shown}, {row} of {count}</source>
        <translation>{text}{shown}, {row} sur {count}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} can only stand still between its first and its last day.</source>
        <translation>{title} ne peut être suspendu qu’entre son premier et son dernier jour.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} could be extended until {day}, with a notice that gives the reasons. That day has passed.</source>
        <translation>{title} pouvait être prolongé jusqu’au {day}, avec un avis motivé. Ce jour est passé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title} counts minutes, from an instant and not from a date.</source>
        <translation>{title} compte des minutes, à partir d’un instant et non d’une date.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not stand still.</source>
        <translation>{title} n’est pas suspendu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} does not start anew with {event}.</source>
        <translation>{title} ne recommence pas avec : {event}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letter_final.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} finalized</source>
        <translation>{title} : version finale</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} has no {what} to take back.</source>
        <translation>{title} n’a rien à reprendre : {what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/figures.py"/>
        <source>{title} has not begun on {day}.</source>
        <translation>{title} n’a pas commencé le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>{title} has not begun.</source>
        <translation>{title} n’a pas commencé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} is extended already; the law allows it once.</source>
        <translation>{title} est déjà prolongé ; la loi le permet une fois.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is named</source>
        <translation>{title} est cité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title} is not moved by “{value}”. It knows these events: {names}.</source>
        <translation>{title} n’est pas décalé par « {value} ». Événements connus : {names}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{title} is not named</source>
        <translation>{title} n’est pas cité</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/issued_summaries.py"/>
        <source>{title} issued</source>
        <translation>{title} arrêté</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no extension: its date stays.</source>
        <translation>{title} ne connaît pas de prolongation : la date reste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title} knows no pause for {value}: its date stays.</source>
        <translation>{title} ne connaît pas de suspension pour {value} : la date reste.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} knows no pause for {what}, so its date stays and keeps counting. Mark the case as waiting instead.</source>
        <translation>{title} ne connaît pas de suspension pour cela ({what}) ; la date reste et continue de courir. Mettez plutôt le dossier en attente.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} mailed</source>
        <translation>{title} : envoi par la poste</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} no longer runs.</source>
        <translation>{title} ne court plus.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>{title} paragraph present</source>
        <translation>Paragraphe présent : {title}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} sent again as a copy</source>
        <translation>{title} : nouvel envoi en copie</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title} sent by e-mail</source>
        <translation>{title} : envoi par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} stands still already.</source>
        <translation>{title} est déjà suspendu.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{title} still runs until {day}.</source>
        <translation>{title} court encore jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/case_clocks.py"/>
        <source>{title} was logged under a rule that this case file did not keep, so its date stays as it is. Leave it out and put the present rule on the case.</source>
        <translation>{title} a été consigné selon une règle que ce fichier n’a pas gardée ; sa date reste donc. Laissez-le de côté et mettez la règle actuelle sur le dossier.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>{title}, sorted {way}{rank}</source>
        <translation>{title}, trié {way}{rank}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/period.py"/>
        <source>{title}. It is compared with the four before it.</source>
        <translation>{title}. Comparé aux quatre précédents.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/models/case_table.py"/>
        <source>{title}. Shift and click sorts by it after the others.</source>
        <translation>{title}. Maj et clic trie aussi par cette colonne, après les autres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/letters.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: draft started</source>
        <translation>{title} : brouillon commencé</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: due {due}</source>
        <translation>{title} : échéance {due}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: due {due}, send by {day}</source>
        <translation>{title} : échéance {due}, envoi avant le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/calculator.py"/>
        <source>{title}: no rule gives this date. It stands in the paper itself.</source>
        <translation>{title} : aucune règle ne donne cette date. Elle figure dans le document lui-même.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/deadlines.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: put on the case</source>
        <translation>{title} : mis sur le dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: runs</source>
        <translation>{title} : court</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{title}: send by {after}, no longer by {before}.</source>
        <translation>{title} : envoi avant le {after}, et non plus le {before}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/clock_labels.py"/>
        <source>{title}: stands still. Its date moves when the reply comes.</source>
        <translation>{title} : suspendu. La date se décale quand la réponse arrive.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <source>{title}: type the date that stands in the notice.</source>
        <translation>{title} : saisissez la date qui figure dans la notification.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/law_form.py"/>
        <source>{title}: will run under this law</source>
        <translation>{title} : courra selon cette loi</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/morning_print.py"/>
        <source>{title}: {letters}</source>
        <translation>{title} : {letters}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office.py"/>
        <source>{title}: {period}</source>
        <translation>{title} : {period}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Check digits {first} to {end}.</source>
        <translation>{told} Vérifiez les chiffres {first} à {end}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} Compare all digits.</source>
        <translation>{told} Comparez tous les chiffres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/restore.py"/>
        <source>{told} Entries of the audit trail undone: {entries}.</source>
        <translation>{told} Entrées du journal d’audit annulées : {entries}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/tracking.py"/>
        <source>{told} It would match with {pair} for {shown} at {place}.</source>
        <translation>{told} Avec {pair} au lieu de {shown} en position {place}, il correspondrait.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/print_outcome.py"/>
        <source>{told} sent to {where}. What did not come out well stays ready and is printed again.</source>
        <translation>{told} envoyées à {where}. Ce qui n’est pas bien imprimé reste prêt et sera réimprimé.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/timeline_head.py"/>
        <source>{total} to send</source>
        <translation>{total} à envoyer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/summary_words.py"/>
        <source>{value} of {of}</source>
        <translation>{value} sur {of}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{version}, in force {day}</source>
        <translation>{version}, en vigueur depuis le {day}</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/labels.py"/>
        <source>{weekday} · {days} d</source>
        <translation>{weekday} · {days} j</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/running.py"/>
        <source>{what} imported from {name}</source>
        <translation>{what} importés de {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} mailed</source>
        <translation>{what} : posté</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mailing.py"/>
        <source>{what} sent by e-mail</source>
        <translation>{what} : envoyé par e-mail</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/workflow.py"/>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/print_runs.py"/>
        <source>{what}: ready to print again</source>
        <translation>{what} : à nouveau prêt à imprimer</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_facts.py"/>
        <source>{when}, by {name}</source>
        <translation>{when}, par {name}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days ended on {day}.</source>
        <translation>{whose} {days} jours ont pris fin le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/annex.py"/>
        <source>{whose} {days} days run until {day}.</source>
        <translation>{whose} {days} jours courent jusqu’au {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/mail_in.py"/>
        <source>{who}, {subject}, {words}, because {reason}</source>
        <translation>{who}, {subject}, {words}, parce que : {reason}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/reminder_words.py"/>
        <source>{who}: {what}</source>
        <translation>{who} : {what}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{why}, at the latest</source>
        <translation>{why}, au plus tard</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/clocks.py"/>
        <location filename="../../privdesk/ui/recorded.py"/>
        <source>{why}, so send by</source>
        <translation>{why}, donc envoi avant le</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/list_forms.py"/>
        <source>{width} wide</source>
        <translation>{width} de large</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_way.py"/>
        <source>{words} (this letter)</source>
        <translation>{words} (cette lettre)</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Checked by hand, {day}.</source>
        <translation>{words} Vérifié à la main, {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/closing_days.py"/>
        <source>{words} Deadline {day}, no longer {before}.</source>
        <translation>{words} Échéance {day}, et non plus {before}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Met from {day}.</source>
        <translation>{words} Remplie à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/dialogs/checklist.py"/>
        <source>{words} Met since {day}.</source>
        <translation>{words} Remplie depuis le {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{words} On hold.</source>
        <translation>{words} En suspens.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>{words} and {count} more.</source>
        <translation>{words} et {count} autres.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/chain_words.py"/>
        <source>{words} {satisfied}.</source>
        <translation>{words} {satisfied}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words} “{cut}” is not known; kept as a note.</source>
        <translation>{words} « {cut} » est inconnu ; gardé comme note.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is a closing day already.</source>
        <translation>{words} est déjà un jour de fermeture.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, is {holiday}. Nobody works then already.</source>
        <translation>{words} est {holiday}. Personne ne travaille déjà ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{words}, lies on a weekend. Nobody works then already.</source>
        <translation>{words} tombe un week-end. Personne ne travaille déjà ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_escalation.py"/>
        <source>{words}, possible from {day}.</source>
        <translation>{words}, possible à partir du {day}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is in the future.</source>
        <translation>{words} : {day} est dans le futur.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} is long before any register.</source>
        <translation>{words} : {day} est bien avant tout registre.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: {day} lies before the receipt.</source>
        <translation>{words} : {day} est avant la réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is no date.</source>
        <translation>{words} : « {cut} » n’est pas une date.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/imports/drafts.py"/>
        <source>{words}: “{cut}” is not known. Say what it means.</source>
        <translation>{words} : « {cut} » est inconnu. Dites ce que cela signifie.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/validation.py"/>
        <source>{year} is more than two years back. Check the year of the received date.</source>
        <translation>{year} remonte à plus de deux ans. Vérifiez l’année de réception.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>{{% include "{name}" %}}</source>
        <translation>{{% include "{name}" %}}</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{match}” is no month. Write it as in FY2027-Feb.</source>
        <translation>« {match} » n’est pas un mois. Écrivez-le comme dans FY2027-Feb.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/leftovers.py"/>
        <source>“{name}” has no part in this case</source>
        <translation>« {name} » n’a rien à voir avec ce dossier</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{name}” is a table of the map, with lines below it.</source>
        <translation>« {name} » est une table de la correspondance, avec des lignes dessous.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/mail_undo.py"/>
        <source>“{name}” stands already.</source>
        <translation>« {name} » est déjà en place.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/reminders.py"/>
        <source>“{shown}” is no number of days. Type them as 7, 3, 1, 0.</source>
        <translation>« {shown} » n’est pas un nombre de jours. Écrivez-les comme 7, 3, 1, 0.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/case_parts.py"/>
        <source>“{subject}”</source>
        <translation>« {subject} »</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” does not belong here</source>
        <translation>« {title} » n’a pas sa place ici</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” has its shipped text already.</source>
        <translation>« {title} » a déjà son texte livré.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” is not named</source>
        <translation>« {title} » n’est pas cité</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/checks.py"/>
        <source>“{title}” is past its review</source>
        <translation>La révision de « {title} » est en retard</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/note_templates.py"/>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}” says this already.</source>
        <translation>« {title} » dit déjà cela.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: the shipped text is used from now on</source>
        <translation>« {title} » : le texte livré sert désormais</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/office_templates.py"/>
        <source>“{title}”: version {version} is used from now on</source>
        <translation>« {title} » : la version {version} sert désormais</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no period. Write a quarter as 2026Q3, a month as 2026-11, a year as 2026, a fiscal one as FY2027Q1 or FY2027, and any days as 2026-10-05..2026-11-20.</source>
        <translation>« {typed} » n’est pas une période. Écrivez un trimestre 2026Q3, un mois 2026-11, une année 2026, un exercice FY2027Q1 ou FY2027, et des jours au choix 2026-10-05..2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no quarter. Write it as 2026Q3.</source>
        <translation>« {typed} » n’est pas un trimestre. Écrivez-le 2026Q3.</translation>
    </message>
    <message>
        <location filename="../../privdesk/domain/figures/periods.py"/>
        <source>“{typed}” is no year. Write it as 2026.</source>
        <translation>« {typed} » n’est pas une année. Écrivez-la 2026.</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/imports/map_file.py"/>
        <source>“{value}” is none of {known}.</source>
        <translation>« {value} » n’est aucun de {known}.</translation>
    </message>
    <message>
        <location filename="../../privdesk/letters/spelling.py"/>
        <source>“{word}” in line {number}</source>
        <translation>« {word} » à la ligne {number}</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>“{word}” is not one word. Write each on a line of its own.</source>
        <translation>« {word} » n’est pas un seul mot. Écrivez chacun sur sa propre ligne.</translation>
    </message>
    <message>
        <location filename="../../privdesk/ui/views/letter_spelling.py"/>
        <source>“{word}” is right</source>
        <translation>« {word} » est juste</translation>
    </message>
    <message>
        <location filename="../../privdesk/services/own_words.py"/>
        <source>“{word}” is right from now on.</source>
        <translation>« {word} » est juste désormais.</translation>
    </message>
</context>
</TS>
