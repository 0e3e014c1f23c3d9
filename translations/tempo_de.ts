<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tempo::AgeLimitEditor</name>
    <message>
        <source>Each origin on its own</source>
        <translation>Jede Herkunft für sich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::AgendaEditor</name>
    <message>
        <source>A step takes at most a day.</source>
        <translation>Ein Schritt dauert höchstens einen Tag.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>This is no day; write it like %1.</source>
        <translation>Das ist kein Tag; schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>noch kein Tag</translation>
    </message>
    <message>
        <source>Day of the sprint</source>
        <translation>Tag des Sprints</translation>
    </message>
    <message>
        <source>Set the day of the sprint</source>
        <translation>Den Tag des Sprints setzen</translation>
    </message>
    <message>
        <source>Propose for</source>
        <translation>Vorschlag für</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose an agenda of %n minute(s)</source>
        <translation>
            <numerusform>Eine Agenda von %n Minute vorschlagen</numerusform>
            <numerusform>Eine Agenda von %n Minuten vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the time out over the steps; one step of undo</source>
        <translation>Die Zeit auf die Schritte verteilen; in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>Propose an agenda</source>
        <translation>Eine Agenda vorschlagen</translation>
    </message>
    <message>
        <source>Time for %1</source>
        <translation>Zeit für %1</translation>
    </message>
    <message>
        <source>Plan the time for %1</source>
        <translation>Die Zeit für %1 planen</translation>
    </message>
    <message>
        <source>No time is planned yet.</source>
        <translation>Noch ist keine Zeit geplant.</translation>
    </message>
    <message>
        <source>%1 (no page)</source>
        <comment>a step</comment>
        <translation>%1 (keine Seite)</translation>
    </message>
    <message>
        <source>This step has no page here, so the list of steps doesn&apos;t show its time; timer and sum count it.</source>
        <translation>Dieser Schritt hat hier keine Seite; deshalb zeigt die Liste der Schritte seine Zeit nicht. Uhr und Summe zählen sie mit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, and %n minute(s) added.</source>
        <translation>
            <numerusform>%1 insgesamt, und %n Minute dazu.</numerusform>
            <numerusform>%1 insgesamt, und %n Minuten dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 insgesamt.</translation>
    </message>
</context>
<context>
    <name>tempo::AlternativeBlock</name>
    <message>
        <source>15min or event</source>
        <translation>15min oder event</translation>
    </message>
    <message>
        <source>How long a run of this rung takes</source>
        <translation>Wie lange ein Lauf dieser Stufe dauert</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>currency</comment>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Take this rung away</source>
        <translation>Diese Stufe entfernen</translation>
    </message>
    <message>
        <source>Name, such as nightly</source>
        <translation>Name, zum Beispiel nächtlich</translation>
    </message>
</context>
<context>
    <name>tempo::AlternativesEditor</name>
    <message>
        <source>Add a rung</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>A rung needs a name, and how often it runs.</source>
        <translation>Eine Stufe braucht einen Namen und die Angabe, wie oft sie läuft.</translation>
    </message>
    <message>
        <source>It differs among the selected.</source>
        <translation>Es ist bei den ausgewählten verschieden.</translation>
    </message>
</context>
<context>
    <name>tempo::AnalyzeCommand</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>bounds: clocks of unknown phase depend on each other</source>
        <translation>Schranken: Takte unbekannter Phase hängen voneinander ab</translation>
    </message>
    <message>
        <source>simulated, mean ± %1</source>
        <translation>simuliert, Mittel ± %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, and no limit asks for it</source>
        <comment>tempo</comment>
        <translation>%1, und keine Grenze verlangt es</translation>
    </message>
    <message>
        <source>%1, as its limits ask</source>
        <comment>tempo</comment>
        <translation>%1, wie es die Grenzen verlangen</translation>
    </message>
    <message>
        <source>%1, where %2 would do</source>
        <comment>tempos</comment>
        <translation>%1, wo %2 genügte</translation>
    </message>
    <message>
        <source>%1, where its limits ask for %2</source>
        <comment>tempos</comment>
        <translation>%1, wo die Grenzen %2 verlangen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>limit %1, missed by %2</source>
        <translation>Grenze %1, um %2 verfehlt</translation>
    </message>
    <message>
        <source>limit %1, slack %2</source>
        <translation>Grenze %1, Spielraum %2</translation>
    </message>
    <message>
        <source>The design has no prediction and no action: nothing is timed.</source>
        <translation>Der Entwurf hat weder Vorhersage noch Aktion: es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>%1: no figures, see the findings</source>
        <translation>%1: keine Zahlen, siehe Befunde</translation>
    </message>
    <message>
        <source>of a window: %1 older at its middle, %2 at its oldest</source>
        <translation>eines Fensters: in der Mitte %1 älter, am ältesten Ende %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>reaction to %1</source>
        <translation>Reaktion auf %1</translation>
    </message>
    <message>
        <source>age of %1</source>
        <translation>Alter von %1</translation>
    </message>
    <message>
        <source>age of %1 in the model</source>
        <translation>Alter von %1 im Modell</translation>
    </message>
    <message>
        <source>nothing reaches it</source>
        <translation>nichts erreicht es</translation>
    </message>
    <message>
        <source>due: missed by %1; %2 of the instants are late</source>
        <translation>fällig: um %1 verfehlt; zu %2 der Zeitpunkte zu spät</translation>
    </message>
    <message>
        <source>due: met with a margin of %1; %2 of the instants are late</source>
        <translation>fällig: mit %1 Vorsprung eingehalten; zu %2 der Zeitpunkte zu spät</translation>
    </message>
    <message>
        <source>value: reacting to %1 keeps %2</source>
        <translation>Wert: die Reaktion auf %1 erhält %2</translation>
    </message>
    <message>
        <source>, %1 a month; %2 are lost</source>
        <translation>, %1 im Monat; %2 gehen verloren</translation>
    </message>
    <message>
        <source>Flows with a limit of their own</source>
        <translation>Flüsse mit eigener Grenze</translation>
    </message>
    <message>
        <source>%1 → %2, age of %3</source>
        <translation>%1 → %2, Alter von %3</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>runs when what it reads does</source>
        <translation>läuft, wenn läuft, was es liest</translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation>Spielraum %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Vorsprung %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0 to 2^64 - 1, such as 1</source>
        <translation>--seed nimmt eine ganze Zahl von 0 bis 2^64 - 1, etwa 1</translation>
    </message>
    <message>
        <source>--samples takes a whole number from 1 to 100,000,000, such as 100000</source>
        <translation>--samples nimmt eine ganze Zahl von 1 bis 100.000.000, etwa 100000</translation>
    </message>
    <message>
        <source>--at takes an instant of the years 1971 to 2199, such as 2026-01-01T00:00Z</source>
        <translation>--at nimmt einen Zeitpunkt der Jahre 1971 bis 2199, etwa 2026-01-01T00:00Z</translation>
    </message>
</context>
<context>
    <name>tempo::AssumptionRow</name>
    <message>
        <source>Change what is assumed of “%1”</source>
        <translation>Annahmen über „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>tempo::Assumptions</name>
    <message>
        <source>nobody says how often it happens</source>
        <translation>niemand sagt, wie oft es geschieht</translation>
    </message>
    <message>
        <source>%1 at the busiest time</source>
        <translation>%1 zur Spitzenzeit</translation>
    </message>
    <message>
        <source>a tempo has to keep %1 of what the fastest keeps</source>
        <translation>ein Tempo muss %1 dessen erhalten, was das schnellste erhält</translation>
    </message>
    <message>
        <source>%1 for an engineer&apos;s hour</source>
        <translation>%1 für eine Ingenieurstunde</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen ist</translation>
    </message>
    <message>
        <source>A month has 730 hours. Open a line to change it.</source>
        <translation>Ein Monat hat 730 Stunden. Eine Zeile öffnen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
</context>
<context>
    <name>tempo::Axis</name>
    <message>
        <source>Business value decay</source>
        <translation>Wertverfall</translation>
    </message>
    <message>
        <source>Value decay</source>
        <translation>Wertverfall</translation>
    </message>
    <message>
        <source>A day later, or more, it is worth about the same</source>
        <translation>Einen Tag später oder mehr ist es etwa gleich viel wert</translation>
    </message>
    <message>
        <source>It keeps most of its worth for some hours</source>
        <translation>Der größte Teil des Werts hält einige Stunden</translation>
    </message>
    <message>
        <source>It fades within the hour, not within a minute</source>
        <translation>Der Wert schwindet binnen einer Stunde, nicht binnen einer Minute</translation>
    </message>
    <message>
        <source>Half a minute late, much of the worth is lost</source>
        <translation>Schon nach einer halben Minute ist viel vom Wert verloren</translation>
    </message>
    <message>
        <source>After the moment itself it is useless or does harm</source>
        <translation>Nach dem Augenblick selbst ist es nutzlos oder schadet</translation>
    </message>
    <message>
        <source>Actionability window</source>
        <translation>Handlungsfenster</translation>
    </message>
    <message>
        <source>Actionability</source>
        <translation>Handlungsfenster</translation>
    </message>
    <message>
        <source>What follows is planned: a daily run, a weekly order</source>
        <translation>Was folgt, ist geplant: ein täglicher Lauf, eine wöchentliche Bestellung</translation>
    </message>
    <message>
        <source>Acting within the same working day is soon enough</source>
        <translation>Am selben Arbeitstag zu handeln genügt</translation>
    </message>
    <message>
        <source>Somebody acts within minutes, at the next occasion</source>
        <translation>Jemand handelt binnen Minuten, bei nächster Gelegenheit</translation>
    </message>
    <message>
        <source>The action has to start while the person is still there</source>
        <translation>Die Aktion muss beginnen, solange die Person noch da ist</translation>
    </message>
    <message>
        <source>The process stops and waits for the answer</source>
        <translation>Der Vorgang hält an und wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Data refresh cadence</source>
        <translation>Takt der Datenerneuerung</translation>
    </message>
    <message>
        <source>Data refresh</source>
        <translation>Datenerneuerung</translation>
    </message>
    <message>
        <source>The inputs that matter change daily or more slowly</source>
        <translation>Die wichtigen Eingaben ändern sich täglich oder langsamer</translation>
    </message>
    <message>
        <source>The inputs that matter are renewed every few hours</source>
        <translation>Die wichtigen Eingaben werden alle paar Stunden erneuert</translation>
    </message>
    <message>
        <source>Some inputs matter only when they are minutes old</source>
        <translation>Manche Eingaben zählen nur, wenn sie Minuten alt sind</translation>
    </message>
    <message>
        <source>The last few actions of the session carry the signal</source>
        <translation>Die letzten Handlungen der Sitzung tragen das Signal</translation>
    </message>
    <message>
        <source>The event that asks brings the signal with it</source>
        <translation>Das anfragende Ereignis bringt das Signal mit</translation>
    </message>
    <message>
        <source>Cost and complexity tolerance</source>
        <translation>Spielraum bei Kosten und Komplexität</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>A small team; nobody is there at night; keep it plain</source>
        <translation>Kleines Team; nachts ist niemand da; es soll einfach bleiben</translation>
    </message>
    <message>
        <source>One always-on service would already be a stretch</source>
        <translation>Ein einziger ständig laufender Dienst wäre schon viel</translation>
    </message>
    <message>
        <source>A few services are run today, with office-hours support</source>
        <translation>Einige Dienste laufen heute, betreut zu Bürozeiten</translation>
    </message>
    <message>
        <source>On-call and automated releases exist and have room</source>
        <translation>Rufbereitschaft und automatische Releases gibt es, mit Luft</translation>
    </message>
    <message>
        <source>Streaming at scale is the daily work of this team</source>
        <translation>Streaming in großem Umfang ist Alltag dieses Teams</translation>
    </message>
    <message>
        <source>Computational profile</source>
        <translation>Rechenprofil</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Rechenaufwand</translation>
    </message>
    <message>
        <source>The model needs a pass over all of the data</source>
        <translation>Das Modell muss einmal durch alle Daten gehen</translation>
    </message>
    <message>
        <source>One prediction takes most of the time there is</source>
        <translation>Eine Vorhersage braucht fast die ganze verfügbare Zeit</translation>
    </message>
    <message>
        <source>One prediction fits the limit, with care</source>
        <translation>Eine Vorhersage passt mit Sorgfalt in die Grenze</translation>
    </message>
    <message>
        <source>One prediction takes a small part of the limit</source>
        <translation>Eine Vorhersage braucht einen kleinen Teil der Grenze</translation>
    </message>
    <message>
        <source>A light model; the time for one prediction hardly shows</source>
        <translation>Leichtes Modell; die Zeit je Vorhersage fällt kaum auf</translation>
    </message>
</context>
<context>
    <name>tempo::AxisRow</name>
    <message>
        <source>Score of %1</source>
        <translation>Wertung für %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Weight relative to the other axes</source>
        <translation>Gewicht im Verhältnis zu den anderen Achsen</translation>
    </message>
    <message>
        <source>Take what the design says for %1</source>
        <translation>Übernehmen, was der Entwurf zu %1 sagt</translation>
    </message>
    <message>
        <source>Why this score?</source>
        <translation>Warum diese Wertung?</translation>
    </message>
    <message>
        <source>Reason for the score of %1</source>
        <translation>Begründung der Wertung für %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not scored yet: click a mark.</source>
        <translation>Noch nicht bewertet: klicken Sie auf eine Marke.</translation>
    </message>
</context>
<context>
    <name>tempo::BatchMonitors</name>
    <message numerus="yes">
        <source>every run succeeds after at most %n retry(s)</source>
        <translation>
            <numerusform>jeder Lauf gelingt nach höchstens %n Wiederholung</numerusform>
            <numerusform>jeder Lauf gelingt nach höchstens %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the design allows that many</source>
        <translation>so viele lässt der Entwurf zu</translation>
    </message>
    <message>
        <source>every run succeeds</source>
        <translation>jeder Lauf gelingt</translation>
    </message>
    <message>
        <source>the design plans no retries</source>
        <translation>der Entwurf sieht keine Wiederholungen vor</translation>
    </message>
    <message>
        <source>p95 at most %1</source>
        <translation>p95 höchstens %1</translation>
    </message>
    <message>
        <source>the latency that the design counts on</source>
        <translation>die Latenz, mit der der Entwurf rechnet</translation>
    </message>
    <message>
        <source>no run above %1</source>
        <translation>kein Lauf über %1</translation>
    </message>
    <message>
        <source>its timeout</source>
        <translation>sein Zeitlimit</translation>
    </message>
    <message>
        <source>the longest slot between two runs</source>
        <translation>der längste Abstand zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>at most twice the usual run</source>
        <translation>höchstens das Doppelte des üblichen Laufs</translation>
    </message>
    <message>
        <source>no latency is known yet</source>
        <translation>noch ist keine Latenz bekannt</translation>
    </message>
    <message>
        <source>within 30 % of the median</source>
        <translation>höchstens 30 % neben dem Median</translation>
    </message>
    <message>
        <source>a starting point; take the spread of the first month</source>
        <translation>ein Anfangswert; nehmen Sie die Streuung des ersten Monats</translation>
    </message>
    <message>
        <source>last success at most %1 ago</source>
        <translation>letzter Erfolg vor höchstens %1</translation>
    </message>
    <message>
        <source>period %1 plus run %2</source>
        <translation>Periode %1 und Lauf %2</translation>
    </message>
    <message>
        <source>period %1; its run time isn&apos;t known</source>
        <translation>Periode %1; die Laufzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>the limit on its staleness</source>
        <translation>die Grenze für das Alter seiner Daten</translation>
    </message>
</context>
<context>
    <name>tempo::BatchTasks</name>
    <message>
        <source>No schedule is drawn yet.</source>
        <translation>Noch ist kein Zeitplan eingezeichnet.</translation>
    </message>
    <message>
        <source>%1 runs %2.</source>
        <translation>%1 läuft %2.</translation>
    </message>
    <message>
        <source>%1 runs every %2.</source>
        <translation>%1 läuft alle %2.</translation>
    </message>
    <message>
        <source>Every step of it says how often it is retried.</source>
        <translation>Jeder Schritt sagt, wie oft er wiederholt wird.</translation>
    </message>
    <message>
        <source>Without a number of retries: %1.</source>
        <translation>Ohne Zahl der Wiederholungen: %1.</translation>
    </message>
    <message>
        <source>Steps: %1.</source>
        <translation>Schritte: %1.</translation>
    </message>
    <message>
        <source>A run that fails at night must be known before its result is missed.</source>
        <translation>Ein nachts gescheiterter Lauf muss bekannt sein, bevor sein Ergebnis fehlt.</translation>
    </message>
</context>
<context>
    <name>tempo::BoardActions</name>
    <message>
        <source>&amp;Add Element…</source>
        <translation>&amp;Element hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Set &amp;Limit</source>
        <translation>&amp;Grenze setzen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Select All of the Same &amp;Kind</source>
        <translation>Alle dieser A&amp;rt auswählen</translation>
    </message>
    <message>
        <source>Ali&amp;gn</source>
        <translation>A&amp;usrichten</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Zentriert</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>&amp;Middle</source>
        <translation>&amp;Mittig</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>&amp;Explain Figures</source>
        <translation>Zahlen &amp;erklären</translation>
    </message>
</context>
<context>
    <name>tempo::BoundaryMonitors</name>
    <message>
        <source>then the last value is used</source>
        <translation>dann gilt der letzte Wert</translation>
    </message>
    <message>
        <source>then a default is used</source>
        <translation>dann gilt ein Vorgabewert</translation>
    </message>
    <message>
        <source>then the output is left out</source>
        <translation>dann entfällt die Ausgabe</translation>
    </message>
    <message>
        <source>then the reader waits</source>
        <translation>dann wartet der Leser</translation>
    </message>
    <message>
        <source>the limit on the flow from %1 to %2</source>
        <translation>die Grenze auf dem Fluss von %1 zu %2</translation>
    </message>
    <message>
        <source>below 1 % of reads</source>
        <translation>unter 1 % der Lesevorgänge</translation>
    </message>
    <message>
        <source>a starting point for %1 to %2; %3</source>
        <translation>ein Anfangswert für %1 zu %2; %3</translation>
    </message>
    <message>
        <source>below 0.1 % of sampled values differ</source>
        <translation>weniger als 0,1 % der Stichproben weichen ab</translation>
    </message>
    <message>
        <source>a starting point; training and serving both use it</source>
        <translation>ein Anfangswert; Training und Serving nutzen es beide</translation>
    </message>
</context>
<context>
    <name>tempo::BudgetMonitors</name>
    <message>
        <source>nothing is left for it</source>
        <translation>dafür bleibt nichts übrig</translation>
    </message>
    <message>
        <source>adds at most %1; a sign above %2</source>
        <translation>fügt höchstens %1 hinzu; ein Zeichen über %2</translation>
    </message>
    <message>
        <source>adds at most %1</source>
        <translation>fügt höchstens %1 hinzu</translation>
    </message>
    <message>
        <source>the limit of %1 on %2</source>
        <translation>die Grenze von %1 an %2</translation>
    </message>
    <message>
        <source>it adds %1 in the design; %2 is missed by %3</source>
        <translation>im Entwurf fügt es %1 hinzu; %2 wird um %3 verfehlt</translation>
    </message>
    <message>
        <source>it adds %1 in the design; %2 leaves %3 while all else stays</source>
        <translation>im Entwurf fügt es %1 hinzu; %2 lässt %3, wenn alles andere bleibt</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasAppending</name>
    <message>
        <source>There is nothing to connect yet: press N to add an element.</source>
        <translation>Noch gibt es nichts zu verbinden: N fügt ein Element hinzu.</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasArranging</name>
    <message numerus="yes">
        <source>Align %n element(s)</source>
        <translation>
            <numerusform>%n Element ausrichten</numerusform>
            <numerusform>%n Elemente ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n element(s)</source>
        <translation>
            <numerusform>%n Element verteilen</numerusform>
            <numerusform>%n Elemente verteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::CanvasBoard</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>There are no figures of this.</source>
        <translation>Davon gibt es keine Zahlen.</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasClipboard</name>
    <message numerus="yes">
        <source>Paste %n element(s)</source>
        <translation>
            <numerusform>%n Element einfügen</numerusform>
            <numerusform>%n Elemente einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n flow(s)</source>
        <translation>
            <numerusform>%n Fluss einfügen</numerusform>
            <numerusform>%n Flüsse einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n element(s)</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n flow(s)</source>
        <translation>
            <numerusform>%n Fluss ausschneiden</numerusform>
            <numerusform>%n Flüsse ausschneiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n element(s)</source>
        <translation>
            <numerusform>%n Element ausschneiden</numerusform>
            <numerusform>%n Elemente ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that would be pasted is here.</source>
        <translation>Alles, was eingefügt würde, ist schon da.</translation>
    </message>
    <message>
        <source>The clipboard holds text that isn&apos;t a part of a design; copy elements, or the YAML of a design.</source>
        <translation>Die Zwischenablage enthält Text, der kein Teil eines Entwurfs ist; kopieren Sie Elemente oder das YAML eines Entwurfs.</translation>
    </message>
    <message>
        <source>Can&apos;t paste: line %1 of the clipboard: %2</source>
        <translation>Einfügen geht nicht: Zeile %1 der Zwischenablage: %2</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n elements; at most %1 are pasted at once. Open it as a file instead.</source>
        <translation>
            <numerusform>Die Zwischenablage enthält %n Element; höchstens %1 werden auf einmal eingefügt. Öffnen Sie es stattdessen als Datei.</numerusform>
            <numerusform>Die Zwischenablage enthält %n Elemente; höchstens %1 werden auf einmal eingefügt. Öffnen Sie sie stattdessen als Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The design on the clipboard has no elements to paste.</source>
        <translation>Der Entwurf in der Zwischenablage hat keine Elemente zum Einfügen.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Die Zwischenablage enthält nichts, was sich hier einfügen ließe.</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasCommands</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Move %n element(s)</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n flow(s)</source>
        <translation>
            <numerusform>%n Fluss löschen</numerusform>
            <numerusform>%n Flüsse löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n element(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a %1</source>
        <translation>Zu %1 machen</translation>
    </message>
    <message>
        <source>A %1 has no %2; undo brings it back.</source>
        <translation>%1 kennt nicht: %2. Rückgängig bringt es wieder.</translation>
    </message>
    <message>
        <source>Let it pull</source>
        <translation>Auf Abholen stellen</translation>
    </message>
    <message>
        <source>Let it push</source>
        <translation>Auf Anstoßen stellen</translation>
    </message>
    <message>
        <source>Change what a flow carries</source>
        <translation>Ändern, was ein Fluss trägt</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasKeys</name>
    <message>
        <source>Alt+Shift+Arrow</source>
        <translation>Alt+Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>Select the flow in that direction</source>
        <translation>Den Fluss in dieser Richtung auswählen</translation>
    </message>
    <message>
        <source>Alt+Arrow</source>
        <translation>Alt+Pfeil</translation>
    </message>
    <message>
        <source>Walk along the flows</source>
        <translation>An den Flüssen entlangwandern</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Append an element in that direction</source>
        <translation>Ein Element in dieser Richtung anhängen</translation>
    </message>
    <message>
        <source>Shift+Arrow</source>
        <translation>Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>Move by the grid</source>
        <translation>Um das Gitter verschieben</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Move by a little; with nothing selected, select</source>
        <translation>Ein wenig verschieben; ohne Auswahl: auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Edit the title in its place</source>
        <translation>Den Titel an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up what was begun; else select nothing</source>
        <translation>Begonnenes aufgeben; sonst nichts auswählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the limit of the selected element</source>
        <translation>Zur Grenze des ausgewählten Elements gehen</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Add an element here, or edit a title</source>
        <translation>Hier ein Element hinzufügen oder einen Titel bearbeiten</translation>
    </message>
    <message>
        <source>Drag from an edge</source>
        <translation>Vom Rand ziehen</translation>
    </message>
    <message>
        <source>Connect; on empty space, create what comes next</source>
        <translation>Verbinden; auf freier Fläche entsteht, was folgt</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Add to the selection or take out of it</source>
        <translation>Zur Auswahl hinzufügen oder herausnehmen</translation>
    </message>
    <message>
        <source>Space+Drag, Middle button</source>
        <translation>Leertaste+Ziehen, mittlere Taste</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Die Ansicht bewegen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer; with Shift, move sideways</source>
        <translation>Am Zeiger zoomen; mit Umschalt seitwärts bewegen</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasMenu</name>
    <message>
        <source>Change &amp;Kind</source>
        <translation>&amp;Art ändern</translation>
    </message>
    <message>
        <source>&amp;Push: arriving starts the reader</source>
        <translation>An&amp;stoßen: die Ankunft startet den Leser</translation>
    </message>
    <message>
        <source>P&amp;ull: the reader fetches when it runs</source>
        <translation>Ab&amp;holen: der Leser holt beim Laufen</translation>
    </message>
    <message>
        <source>Ca&amp;rries</source>
        <translation>&amp;Trägt</translation>
    </message>
    <message>
        <source>&amp;Data that predictions are made from</source>
        <translation>&amp;Daten, aus denen vorhergesagt wird</translation>
    </message>
    <message>
        <source>A trained &amp;model</source>
        <translation>Ein trainiertes &amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Feedback, which closes a loop</source>
        <translation>&amp;Rückmeldung, die eine Schleife schließt</translation>
    </message>
    <message>
        <source>&amp;Append…</source>
        <translation>An&amp;hängen …</translation>
    </message>
    <message>
        <source>&amp;Add Element…</source>
        <translation>&amp;Element hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste Here</source>
        <translation>Hier &amp;einfügen</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasPainter</name>
    <message>
        <source>The picture would be %1 by %2 pixels, which is too large. Write SVG or PDF instead.</source>
        <translation>Das Bild wäre %1 mal %2 Pixel groß, das ist zu viel. Schreiben Sie stattdessen SVG oder PDF.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Write SVG or PDF instead.</source>
        <translation>Für das Bild reicht der Speicher nicht. Schreiben Sie stattdessen SVG oder PDF.</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasScene</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) selected</source>
        <translation>
            <numerusform>%n Ding ausgewählt</numerusform>
            <numerusform>%n Dinge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow from %1 to %2</source>
        <translation>Fluss von %1 zu %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>flows to %1</source>
        <translation>fließt zu %1</translation>
    </message>
    <message>
        <source>The design has changed since; this is being computed anew.</source>
        <translation>Der Entwurf hat sich seither geändert; dies wird neu berechnet.</translation>
    </message>
</context>
<context>
    <name>tempo::CanvasView</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>What happens first?</source>
        <translation>Was geschieht zuerst?</translation>
    </message>
    <message>
        <source>Double-click or press N to add an element, or drag one from the left. Start with the events and the data that come in.</source>
        <translation>Doppelklick oder N fügt ein Element hinzu, oder ziehen Sie eines von links. Beginnen Sie mit den Ereignissen und den Daten, die hereinkommen.</translation>
    </message>
</context>
<context>
    <name>tempo::Chart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tempo::CheckCommand</name>
    <message>
        <source>, reopened</source>
        <translation>, wieder offen</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
</context>
<context>
    <name>tempo::ChosenLines</name>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Show on canvas</source>
        <translation>Auf der Leinwand zeigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tempo::ClassMismatchRule</name>
    <message>
        <source>%1 is windowed but has neither a window nor a slide.</source>
        <translation>%1 ist gefenstert, hat aber weder Fenster noch Schrittweite.</translation>
    </message>
    <message>
        <source>%1 is windowed but has no window.</source>
        <translation>%1 ist gefenstert, hat aber kein Fenster.</translation>
    </message>
    <message>
        <source>%1 is windowed but has no slide.</source>
        <translation>%1 ist gefenstert, hat aber keine Schrittweite.</translation>
    </message>
    <message>
        <source>%1 slides every %2 over a window of %3: what happens between two windows is never counted.</source>
        <translation>%1 rückt alle %2 über ein Fenster von %3 vor: was zwischen zwei Fenstern geschieht, wird nie gezählt.</translation>
    </message>
    <message>
        <source>%1 is precomputed, but only streams of events feed it.</source>
        <translation>%1 ist vorberechnet, wird aber nur von Ereignisströmen gespeist.</translation>
    </message>
    <message>
        <source>%1 is streaming, but a scheduled job computes it.</source>
        <translation>%1 ist Streaming, wird aber von einem Job mit Zeitplan berechnet.</translation>
    </message>
</context>
<context>
    <name>tempo::ClassSuggestion</name>
    <message>
        <source>A streaming feature further on is fed by a job, which this class might tie to a schedule: settle that one first.</source>
        <translation>Weiter hinten hängt ein Streaming-Feature an einem Job, den diese Klasse an einen Zeitplan binden könnte: klären Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>Nothing says how often %1 changes: give it a schedule, or draw the event that changes it.</source>
        <translation>Nichts sagt, wie oft sich %1 ändert: geben Sie einen Zeitplan an oder zeichnen Sie das Ereignis, das es ändert.</translation>
    </message>
    <message>
        <source>Nothing feeds it: draw what it is computed from.</source>
        <translation>Nichts speist es: zeichnen Sie, woraus es berechnet wird.</translation>
    </message>
    <message>
        <source>It runs by its own schedule, every %1.</source>
        <translation>Es läuft nach eigenem Zeitplan, alle %1.</translation>
    </message>
    <message>
        <source>It runs by its own schedule, every %1, on what is renewed by schedule too.</source>
        <translation>Es läuft nach eigenem Zeitplan, alle %1, auf dem, was auch nach Zeitplan erneuert wird.</translation>
    </message>
    <message>
        <source>Only schedules feed it: %1, renewed every %2.</source>
        <translation>Nur Zeitpläne speisen es: %1, erneuert alle %2.</translation>
    </message>
    <message>
        <source>Only schedules feed it: %1.</source>
        <translation>Nur Zeitpläne speisen es: %1.</translation>
    </message>
    <message>
        <source>%1 allows %2, which needs fresher data whatever the class.</source>
        <translation>%1 erlaubt %2; das braucht frischere Daten, gleich welche Klasse.</translation>
    </message>
    <message>
        <source>It looks back over %1, so windowed would fit; how often it slides is missing.</source>
        <translation>Es blickt über %1 zurück, gefenstert würde also passen; wie oft es weiterrückt, fehlt.</translation>
    </message>
    <message>
        <source>It slides every %1 over a window of %2: mend one of them, and windowed fits.</source>
        <translation>Es rückt alle %1 über ein Fenster von %2 vor: ändern Sie eines davon, dann passt gefenstert.</translation>
    </message>
    <message>
        <source>It looks back over %1 of %2 and slides every %3.</source>
        <translation>Es blickt über %1 von %2 zurück und rückt alle %3 vor.</translation>
    </message>
    <message>
        <source>%1 arrives as it happens and is computed every %2: with a window it is windowed, without its schedule streaming.</source>
        <translation>%1 kommt, wie es geschieht, und wird alle %2 berechnet: mit einem Fenster ist es gefenstert, ohne Zeitplan Streaming.</translation>
    </message>
    <message>
        <source>It is computed every %1, but %2 allows %3: without its schedule it is streaming, with a window and a slide windowed.</source>
        <translation>Es wird alle %1 berechnet, aber %2 erlaubt %3: ohne Zeitplan ist es Streaming, mit Fenster und Schrittweite gefenstert.</translation>
    </message>
    <message>
        <source>%1 arrives as it happens, but is summed up by schedule, every %2.</source>
        <translation>%1 kommt, wie es geschieht, wird aber nach Zeitplan summiert, alle %2.</translation>
    </message>
    <message>
        <source>A job and what arrives as it happens both compute it: give it a schedule, a window, or one of the two alone.</source>
        <translation>Ein Job und was laufend ankommt berechnen es beide: geben Sie ihm einen Zeitplan, ein Fenster oder nur eines von beiden.</translation>
    </message>
    <message>
        <source>It is computed as %1 arrives.</source>
        <translation>Es wird berechnet, wenn %1 ankommt.</translation>
    </message>
    <message>
        <source>%1 is only read beside it.</source>
        <translation>%1 wird nur daneben gelesen.</translation>
    </message>
    <message>
        <source>%1 allows %2.</source>
        <translation>%1 erlaubt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of titles</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>tempo::ClockPane</name>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Drag through the day; arrows go by minutes, Page Up and Page Down by hours. The marks are runs.</source>
        <translation>Durch den Tag ziehen; Pfeile gehen um Minuten, Bild auf und Bild ab um Stunden. Die Marken sind Läufe.</translation>
    </message>
    <message>
        <source>Previous run</source>
        <translation>Voriger Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>How old the oldest is that each element shows</source>
        <translation>Wie alt das Älteste ist, das jedes Element zeigt</translation>
    </message>
    <message>
        <source>The canvas at this time of day</source>
        <translation>Die Leinwand zu dieser Uhrzeit</translation>
    </message>
    <message>
        <source>Random times count as their %1.</source>
        <translation>Zufällige Zeiten zählen mit ihrem %1.</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <comment>a time zone</comment>
        <translation>Uhrzeiten gelten für %1.</translation>
    </message>
    <message>
        <source>Nothing here knows of any event or source yet.</source>
        <translation>Noch weiß hier nichts von einem Ereignis oder einer Quelle.</translation>
    </message>
    <message>
        <source>At %1 “%2” knows “%3” up to %4: that is %5 old.</source>
        <translation>Um %1 kennt „%2“ „%3“ bis %4: das ist %5 alt.</translation>
    </message>
    <message>
        <source>At %1 the oldest is what “%2” knows of “%3”: it is of %4 and %5 old.</source>
        <translation>Um %1 ist am ältesten, was „%2“ von „%3“ weiß: es ist von %4 und %5 alt.</translation>
    </message>
</context>
<context>
    <name>tempo::ClockTable</name>
    <message>
        <source>runs at unknown times</source>
        <translation>läuft zu unbekannten Zeiten</translation>
    </message>
    <message>
        <source>since %1, out at %2</source>
        <translation>seit %1, fertig um %2</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächster um %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>time of day</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>time of day</comment>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ages</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>an age</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What each element knows</source>
        <translation>Was jedes Element weiß</translation>
    </message>
    <message>
        <source>can&apos;t be told</source>
        <translation>nicht zu sagen</translation>
    </message>
</context>
<context>
    <name>tempo::Command</name>
    <message>
        <source>The design; - is standard input</source>
        <translation>Der Entwurf; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>The designs; - is standard input</source>
        <translation>Die Entwürfe; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>JSON, with every figure unrounded</source>
        <translation>JSON, mit jeder Zahl ungerundet</translation>
    </message>
    <message>
        <source>Where to write; - is standard output</source>
        <translation>Wohin geschrieben wird; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>A name from tempo-design templates</source>
        <translation>Ein Name aus tempo-design templates</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>Eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>How findings are written</source>
        <translation>Wie Befunde geschrieben werden</translation>
    </message>
    <message>
        <source>Exit with 1 on findings at or above it (default: error)</source>
        <translation>Mit 1 enden bei Befunden ab dieser Schwere (sonst: error)</translation>
    </message>
    <message>
        <source>Where random numbers begin (default: 1)</source>
        <translation>Wo die Zufallszahlen beginnen (sonst: 1)</translation>
    </message>
    <message>
        <source>How many samples a simulation takes (default: 100000)</source>
        <translation>Wie viele Stichproben eine Simulation zieht (sonst: 100000)</translation>
    </message>
    <message>
        <source>Where a year of calendars and daylight saving begins (default: 2026-01-01T00:00Z)</source>
        <translation>Wo ein Jahr mit Kalendern und Sommerzeit beginnt (sonst: 2026-01-01T00:00Z)</translation>
    </message>
    <message>
        <source>Format; list shows them all</source>
        <translation>Format; list zeigt alle</translation>
    </message>
    <message>
        <source>Day that formats with a date print, as 2026-03-02</source>
        <translation>Tag, den Formate mit Datum drucken, etwa 2026-03-02</translation>
    </message>
    <message>
        <source>The design before; one of the two may be -, standard input</source>
        <translation>Der Entwurf davor; einer der beiden darf - sein, die Standardeingabe</translation>
    </message>
    <message>
        <source>The design after</source>
        <translation>Der Entwurf danach</translation>
    </message>
    <message>
        <source>Change nothing; exit with 1 if something would change</source>
        <translation>Nichts ändern; mit 1 enden, wenn sich etwas ändern würde</translation>
    </message>
    <message>
        <source>List the designs that ship: name, tab, title</source>
        <translation>Die mitgelieferten Entwürfe nennen: Name, Tabulator, Titel</translation>
    </message>
    <message>
        <source>Make a new document from a template</source>
        <translation>Ein neues Dokument aus einer Vorlage machen</translation>
    </message>
    <message>
        <source>Print the JSON Schema of the document format</source>
        <translation>Das JSON-Schema des Dokumentformats ausgeben</translation>
    </message>
    <message>
        <source>Read designs and say what is wrong with them</source>
        <translation>Entwürfe lesen und sagen, was an ihnen nicht stimmt</translation>
    </message>
    <message>
        <source>Compute reaction, age of data, slack, natural tempo, value and ladder</source>
        <translation>Reaktion, Datenalter, Spielraum, natürliches Tempo, Wert und Leiter berechnen</translation>
    </message>
    <message>
        <source>Score the decision matrix</source>
        <translation>Die Entscheidungsmatrix auswerten</translation>
    </message>
    <message>
        <source>Write the report and what follows from the design</source>
        <translation>Den Bericht schreiben und was aus dem Entwurf folgt</translation>
    </message>
    <message>
        <source>Draw the canvas as SVG, PNG or PDF, by the file&apos;s ending</source>
        <translation>Die Leinwand als SVG, PNG oder PDF zeichnen, je nach Endung der Datei</translation>
    </message>
    <message>
        <source>Say what changed in meaning between two designs</source>
        <translation>Sagen, was sich zwischen zwei Entwürfen in der Bedeutung geändert hat</translation>
    </message>
    <message>
        <source>Bring documents into canonical form</source>
        <translation>Dokumente in kanonische Form bringen</translation>
    </message>
</context>
<context>
    <name>tempo::CommandLine</name>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A command is needed.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>See tempo-design --help.</source>
        <translation>Siehe tempo-design --help.</translation>
    </message>
    <message>
        <source>Design the tempo of machine-learning systems, without a window.</source>
        <translation>Entwirft das Tempo von ML-Systemen, ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>tempo::CommandPalette</name>
    <message>
        <source>Nothing that can be done now has these letters.</source>
        <translation>Nichts, was jetzt möglich ist, hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do, or where to go</source>
        <translation>Tippen Sie, was Sie tun oder wohin Sie wollen</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>tempo::Commands</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>New from “%1”</source>
        <translation>Neu aus „%1“</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>tempo::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What differs in “%1”</source>
        <translation>Was bei „%1“ verschieden ist</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tempo::ConnectTool</name>
    <message>
        <source>Drop on a box to connect, on empty space to add one · Esc cancels</source>
        <translation>Auf einem Kasten loslassen verbindet, auf freier Fläche fügt hinzu · Esc bricht ab</translation>
    </message>
    <message>
        <source>Choose where the flow starts: click a box, or arrows and Enter · Esc cancels</source>
        <translation>Wo der Fluss beginnt: Kasten anklicken, oder Pfeile und Eingabe · Esc bricht ab</translation>
    </message>
    <message>
        <source>Choose where the flow leads: click a box, or arrows and Enter · Esc cancels</source>
        <translation>Wohin der Fluss führt: Kasten anklicken, oder Pfeile und Eingabe · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>tempo::Connection</name>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>another window kept writing to it</source>
        <translation>ein anderes Fenster schrieb die ganze Zeit hinein</translation>
    </message>
    <message>
        <source>there is no permission to write it</source>
        <translation>die Berechtigung zum Schreiben fehlt</translation>
    </message>
    <message>
        <source>Give yourself permission to write the file and its folder.</source>
        <translation>Geben Sie sich die Berechtigung, Datei und Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>die Platte meldete einen Fehler</translation>
    </message>
    <message>
        <source>Make room on the disk, or see whether it is in order.</source>
        <translation>Schaffen Sie Platz oder prüfen Sie die Platte.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Platte ist voll</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>sie ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>See whether its folder is there, may be written and has room.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside and begins a new one.</source>
        <translation>Starten Sie das Programm neu: es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>the memory is used up</source>
        <translation>der Speicher ist erschöpft</translation>
    </message>
    <message>
        <source>There is no workspace, for Qt&apos;s driver for SQLite is missing. Install it; on Debian it is the package libqt6sql6-sqlite.</source>
        <translation>Es gibt keinen Arbeitsbereich, denn Qts Treiber für SQLite fehlt. Installieren Sie ihn; unter Debian ist es das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The workspace &apos;%1&apos; could not be used: %2. %3 Designs are saved apart from it.</source>
        <translation>Der Arbeitsbereich „%1“ war nicht nutzbar: %2. %3 Entwürfe werden unabhängig davon gespeichert.</translation>
    </message>
</context>
<context>
    <name>tempo::Consequences</name>
    <message>
        <source>The whole design</source>
        <translation>Der ganze Entwurf</translation>
    </message>
    <message>
        <source>Verdict of the matrix</source>
        <translation>Urteil der Matrix</translation>
    </message>
    <message>
        <source>Time left when it is due</source>
        <translation>Zeit übrig bei Fälligkeit</translation>
    </message>
    <message>
        <source>Time left until it is read</source>
        <translation>Zeit übrig, bis es gelesen wird</translation>
    </message>
    <message>
        <source>Natural tempo</source>
        <translation>Natürliches Tempo</translation>
    </message>
    <message>
        <source>Recommended tempo</source>
        <translation>Empfohlenes Tempo</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Erhaltener Wert</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, slack %2</source>
        <comment>a time and what is left of its limit</comment>
        <translation>%1, Spielraum %2</translation>
    </message>
    <message>
        <source>%1, too old by %2</source>
        <translation>%1, um %2 zu alt</translation>
    </message>
    <message>
        <source>%1, too late by %2</source>
        <translation>%1, um %2 zu spät</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>Reaction to “%1”</source>
        <translation>Reaktion auf „%1“</translation>
    </message>
    <message>
        <source>Age of “%1”</source>
        <translation>Alter von „%1“</translation>
    </message>
    <message>
        <source>Age of the model from “%1”</source>
        <translation>Alter des Modells aus „%1“</translation>
    </message>
    <message>
        <source>Age of “%1” where it is read</source>
        <translation>Alter von „%1“, wo es gelesen wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time and which of its figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a verdict without all its scores</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1, index %2</source>
        <translation>%1, Index %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>misses it by %1</source>
        <translation>verfehlt sie um %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>adds at least %1</source>
        <translation>fügt mindestens %1 hinzu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a tempo and what it adds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 lost a month</source>
        <translation>%1, %2 im Monat verloren</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nichts zu sagen</translation>
    </message>
</context>
<context>
    <name>tempo::Console</name>
    <message>
        <source>Standard output could not be written; is the disk full, or the reader gone?</source>
        <translation>Die Standardausgabe ließ sich nicht schreiben; ist die Platte voll oder der Leser fort?</translation>
    </message>
</context>
<context>
    <name>tempo::ContextPad</name>
    <message>
        <source>What can be done with the selected element</source>
        <translation>Was sich mit dem ausgewählten Element tun lässt</translation>
    </message>
    <message>
        <source>Append (Ctrl+Arrow)</source>
        <translation>Anhängen (Strg+Pfeil)</translation>
    </message>
    <message>
        <source>Connect (C)</source>
        <translation>Verbinden (C)</translation>
    </message>
    <message>
        <source>Set the limit (Tab)</source>
        <translation>Grenze setzen (Tab)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>tempo::ContractsPanel</name>
    <message>
        <source>▲ missing</source>
        <translation>▲ fehlt</translation>
    </message>
    <message>
        <source>age limit</source>
        <translation>Altersgrenze</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two tempos</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two titles</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ vereinbart</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n missing</source>
        <translation>
            <numerusform>▲ %n fehlt</numerusform>
            <numerusform>▲ %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>No data flows from one tempo into a live reader of another, so there is nothing yet that two layers have to agree on.</source>
        <translation>Keine Daten fließen von einem Tempo in einen laufenden Leser eines anderen; es gibt noch nichts, worüber sich zwei Schichten einigen müssen.</translation>
    </message>
    <message>
        <source>What is renewed at one tempo (%1) is read at another, and both sides agree on it.</source>
        <translation>Was in einem Tempo erneuert wird (%1), wird in einem anderen gelesen, und beide Seiten sind sich einig.</translation>
    </message>
    <message>
        <source>What is renewed at one tempo is read at another (%1); still missing: %2.</source>
        <translation>Was in einem Tempo erneuert wird, wird in einem anderen gelesen (%1); noch fehlt: %2.</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <translation>Zuständig für %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and remark</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tempo::CountButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a list and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tempo::CreateTool</name>
    <message>
        <source>Type its title · Enter keeps it · Esc drops it</source>
        <translation>Titel eingeben · Eingabe behält ihn · Esc verwirft ihn</translation>
    </message>
    <message>
        <source>Type to search, arrows and Enter choose · Esc cancels</source>
        <translation>Tippen sucht, Pfeile und Eingabe wählen · Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>tempo::Cron</name>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a %2 of a schedule: numbers from %3 to %4, lists, ranges and steps are allowed</source>
        <translation>„%1“ ist im Zeitplan nicht möglich als %2: erlaubt sind Zahlen von %3 bis %4, Listen, Bereiche und Schritte</translation>
    </message>
    <message>
        <source>the schedule &apos;%1&apos; never happens: its months have no such day</source>
        <translation>der Zeitplan „%1“ tritt nie ein: seine Monate haben keinen solchen Tag</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a schedule: it needs five fields (minute, hour, day of month, month, day of week), e.g. &quot;0 2 * * *&quot; for 02:00 every day</source>
        <translation>„%1“ ist kein Zeitplan: er braucht fünf Felder (Minute, Stunde, Tag des Monats, Monat, Wochentag), etwa &quot;0 2 * * *&quot; für täglich 02:00</translation>
    </message>
</context>
<context>
    <name>tempo::CronEditor</name>
    <message>
        <source>Usual schedules</source>
        <translation>Übliche Zeitpläne</translation>
    </message>
    <message>
        <source>Next runs (%1):</source>
        <translation>Nächste Läufe (%1):</translation>
    </message>
</context>
<context>
    <name>tempo::CycleRule</name>
    <message>
        <source>Data goes round in a cycle, %1; mark the flow from %2 to %3 as feedback.</source>
        <translation>Daten laufen im Kreis, %1; kennzeichnen Sie den Fluss von %2 zu %3 als Rückmeldung.</translation>
    </message>
</context>
<context>
    <name>tempo::DataLatencyDependencyRule</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 depends on %2, whose cadence and lag make %3, where the flow into %4 allows %5.</source>
        <translation>%1 hängt von %2 ab, dessen Takt und Verzug %3 ergeben, wo der Fluss in %4 %5 zulässt.</translation>
    </message>
    <message>
        <source>%1 depends on %2, whose cadence and lag make %3, where it allows a staleness of %4.</source>
        <translation>%1 hängt von %2 ab, dessen Takt und Verzug %3 ergeben, wo ein Alter von %4 zugelassen ist.</translation>
    </message>
    <message>
        <source>%1 depends on %2, whose cadence and lag make %3, more than %4 times its latency limit; nothing says how old this data may be.</source>
        <translation>%1 hängt von %2 ab, dessen Takt und Verzug %3 ergeben, mehr als das %4-Fache der Latenzgrenze; nirgends steht, wie alt diese Daten sein dürfen.</translation>
    </message>
</context>
<context>
    <name>tempo::DeadlineMissedRule</name>
    <message>
        <source>%1 reacts to %2 in %3 (%4), %5 over its limit of %6.</source>
        <translation>%1 reagiert auf %2 in %3 (%4), %5 über der Grenze von %6.</translation>
    </message>
    <message>
        <source>%1 is up to %2 late for its due time, at %3 percent of the instants it is due.</source>
        <translation>%1 kommt bis zu %2 nach der Fälligkeit, zu %3 Prozent der Zeitpunkte, an denen es fällig ist.</translation>
    </message>
</context>
<context>
    <name>tempo::DecayCard</name>
    <message>
        <source>How the value falls</source>
        <translation>Wie der Wert fällt</translation>
    </message>
    <message>
        <source>Each point lies at the mean reaction of a tempo and at what it keeps. Where reactions vary, that is off the curve.</source>
        <translation>Jeder Punkt liegt bei der mittleren Reaktion eines Tempos und bei dem, was es erhält. Wo Reaktionen schwanken, liegt das neben der Kurve.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>tempo::DecayCurve</name>
    <message>
        <source>%1 · as it is</source>
        <translation>%1 · wie er ist</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the design on a chart</comment>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>time after the event</source>
        <translation>Zeit nach dem Ereignis</translation>
    </message>
    <message>
        <source>half after %1</source>
        <translation>halb nach %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>gone after %1</source>
        <translation>weg nach %1</translation>
    </message>
    <message>
        <source>falls around %1</source>
        <translation>fällt um %1</translation>
    </message>
</context>
<context>
    <name>tempo::DecayCurveView</name>
    <message>
        <source>Curve of the value</source>
        <translation>Kurve des Werts</translation>
    </message>
    <message>
        <source>Pull the handle, or move it with the arrow keys.</source>
        <translation>Am Griff ziehen oder ihn mit den Pfeiltasten bewegen.</translation>
    </message>
</context>
<context>
    <name>tempo::DecayEditor</name>
    <message>
        <source>Half the value is gone after %1.</source>
        <translation>Nach %1 ist der halbe Wert verloren.</translation>
    </message>
    <message>
        <source>The value is whole up to %1, and nothing after.</source>
        <translation>Der Wert ist voll bis %1, danach null.</translation>
    </message>
    <message>
        <source>The value falls evenly and is gone after %1.</source>
        <translation>Der Wert fällt gleichmäßig und ist nach %1 verloren.</translation>
    </message>
    <message>
        <source>The value falls around %1, within about %2 on either side.</source>
        <translation>Der Wert fällt um %1, etwa innerhalb von %2 nach beiden Seiten.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Say how wide the fall is.</source>
        <translation>Geben Sie an, wie breit der Abfall ist.</translation>
    </message>
</context>
<context>
    <name>tempo::DefinitionsChoice</name>
    <message>
        <source>One for both paths</source>
        <translation>Eine für beide Pfade</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Zweimal geschrieben</translation>
    </message>
    <message>
        <source>Define twice</source>
        <translation>Zweimal definieren</translation>
    </message>
    <message>
        <source>Define once</source>
        <translation>Einmal definieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Training was defined apart before: %1.</source>
        <translation>Das Training war vorher eigens definiert: %1.</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::DefinitionsPanel</name>
    <message>
        <source>● not defined</source>
        <translation>● nicht definiert</translation>
    </message>
    <message>
        <source>✓ one definition</source>
        <translation>✓ eine Definition</translation>
    </message>
    <message>
        <source>● one side missing</source>
        <translation>● eine Seite fehlt</translation>
    </message>
    <message>
        <source>✓ alike, compared</source>
        <translation>✓ gleich, verglichen</translation>
    </message>
    <message>
        <source>▲ no parity test</source>
        <translation>▲ kein Paritätstest</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ verschieden</translation>
    </message>
    <message>
        <source>It isn&apos;t on both a training and a serving path, so nothing can differ between the two.</source>
        <translation>Es liegt nicht auf einem Trainings- und einem Serving-Pfad; also kann zwischen beiden nichts abweichen.</translation>
    </message>
    <message>
        <source>Training and serving both read it, and nothing says how either computes it.</source>
        <translation>Training und Serving lesen es beide, und nichts sagt, wie sie es berechnen.</translation>
    </message>
    <message>
        <source>One definition serves training and serving.</source>
        <translation>Eine Definition dient Training und Serving.</translation>
    </message>
    <message>
        <source>Only one of the two definitions is written.</source>
        <translation>Nur eine der beiden Definitionen ist geschrieben.</translation>
    </message>
    <message>
        <source>Both definitions say the same, and a test compares them.</source>
        <translation>Beide Definitionen sagen dasselbe, und ein Test vergleicht sie.</translation>
    </message>
    <message>
        <source>Both definitions say the same, but no test compares them.</source>
        <translation>Beide Definitionen sagen dasselbe, aber kein Test vergleicht sie.</translation>
    </message>
    <message>
        <source>The two definitions differ.</source>
        <translation>Die beiden Definitionen sind verschieden.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
</context>
<context>
    <name>tempo::DiffCommand</name>
    <message>
        <source>Only one of the two designs can be standard input; name a file for the other.</source>
        <translation>Nur einer der beiden Entwürfe kann die Standardeingabe sein; nennen Sie für den anderen eine Datei.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Decisions about findings</source>
        <translation>Entscheidungen zu Befunden</translation>
    </message>
    <message>
        <source>(looser by %1)</source>
        <translation>(um %1 lockerer)</translation>
    </message>
    <message>
        <source>(tighter by %1)</source>
        <translation>(um %1 strenger)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>%1, data of “%2”</source>
        <comment>a limit, the origin of the data</comment>
        <translation>%1, Daten von „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no matrix</source>
        <translation>keine Matrix</translation>
    </message>
    <message>
        <source>%1, fragile</source>
        <comment>a verdict</comment>
        <translation>%1, fragil</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>tempo of a stage</comment>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tempo of a stage</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>(longer by %1)</source>
        <translation>(um %1 länger)</translation>
    </message>
    <message>
        <source>(shorter by %1)</source>
        <translation>(um %1 kürzer)</translation>
    </message>
    <message>
        <source>new (%1)</source>
        <translation>neu (%1)</translation>
    </message>
    <message>
        <source>gone (%1)</source>
        <translation>weg (%1)</translation>
    </message>
    <message>
        <source>Tempo, and what each element adds to a path: period, reading and run</source>
        <translation>Tempo und was jedes Element zu einem Pfad beiträgt: Periode, Lesen und Lauf</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Nothing differs in meaning.</source>
        <translation>In der Bedeutung unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>missed by %1</source>
        <translation>um %1 verfehlt</translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation>Spielraum %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>figures of time</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>undefined</source>
        <comment>figures of time</comment>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>without bound</source>
        <comment>a time</comment>
        <translation>ohne Schranke</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>bestenfalls %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlimmstenfalls %1</translation>
    </message>
    <message>
        <source>reaction to %1</source>
        <translation>Reaktion auf %1</translation>
    </message>
    <message>
        <source>age of %1</source>
        <translation>Alter von %1</translation>
    </message>
    <message>
        <source>age of %1 in the model</source>
        <translation>Alter von %1 im Modell</translation>
    </message>
    <message>
        <source>age of %1 from %2</source>
        <translation>Alter von %1 aus %2</translation>
    </message>
    <message>
        <source>unasked</source>
        <comment>tempo of a stage</comment>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>slack</comment>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <comment>margin</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>too late by %1</source>
        <translation>um %1 zu spät</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 im Monat</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recommended tempo</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>due time</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>met with %1 to spare</source>
        <translation>mit %1 Spielraum eingehalten</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>natural tempo</source>
        <translation>natürliches Tempo</translation>
    </message>
    <message>
        <source>left of its tightest limit</source>
        <translation>von der engsten Grenze übrig</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>value kept</source>
        <translation>erhaltener Wert</translation>
    </message>
    <message>
        <source>recommended tempo</source>
        <translation>empfohlenes Tempo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What limits leave</source>
        <translation>Was Grenzen lassen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tempo::Difference</name>
    <message>
        <source>Comment in the file</source>
        <translation>Kommentar in der Datei</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Flow %1 → %2</source>
        <translation>Fluss %1 → %2</translation>
    </message>
    <message>
        <source>Order of the elements</source>
        <translation>Reihenfolge der Elemente</translation>
    </message>
    <message>
        <source>Order of the flows</source>
        <translation>Reihenfolge der Flüsse</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Own axes</source>
        <translation>Eigene Achsen</translation>
    </message>
    <message>
        <source>Matrix of the design</source>
        <translation>Matrix des Entwurfs</translation>
    </message>
    <message>
        <source>Matrix of %1</source>
        <translation>Matrix von %1</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Place of the box</source>
        <translation>Platz des Kastens</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, and which of its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist weg</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what, from, to</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved on the canvas</source>
        <translation>
            <numerusform>%n Ding auf der Leinwand verschoben</numerusform>
            <numerusform>%n Dinge auf der Leinwand verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) only written differently</source>
        <translation>
            <numerusform>%n Ding nur anders geschrieben</numerusform>
            <numerusform>%n Dinge nur anders geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts ist verschieden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>fetches (pull)</source>
        <comment>what the reader does</comment>
        <translation>holt selbst (Pull)</translation>
    </message>
    <message>
        <source>is triggered (push)</source>
        <comment>what the reader does</comment>
        <translation>wird ausgelöst (Push)</translation>
    </message>
</context>
<context>
    <name>tempo::DifferenceList</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Only moved on the canvas</source>
        <translation>Nur auf der Leinwand verschoben</translation>
    </message>
    <message>
        <source>Only written differently</source>
        <translation>Nur anders geschrieben</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts ist verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::DisplayText</name>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <comment>microseconds</comment>
        <translation>µs</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>%1/h</source>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1/day</source>
        <translation>%1/Tag</translation>
    </message>
</context>
<context>
    <name>tempo::DockTitle</name>
    <message>
        <source>Hide: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
</context>
<context>
    <name>tempo::DraftTable</name>
    <message>
        <source>That draft is open in another window by now, or was removed there. Look for it in that window.</source>
        <translation>Diese Sicherung ist inzwischen in einem anderen Fenster offen oder wurde dort entfernt. Suchen Sie sie dort.</translation>
    </message>
    <message>
        <source>That draft is damaged in the workspace &apos;%1&apos;: its bytes are not those that were kept. Open the saved design instead.</source>
        <translation>Diese Sicherung ist im Arbeitsbereich „%1“ beschädigt: ihre Bytes sind nicht die aufbewahrten. Öffnen Sie stattdessen den gespeicherten Entwurf.</translation>
    </message>
</context>
<context>
    <name>tempo::Duration</name>
    <message>
        <source>a duration is never negative</source>
        <translation>eine Dauer ist nie negativ</translation>
    </message>
    <message>
        <source>it needs a unit: us, ms, s, min, h, d or w, e.g. %1s</source>
        <translation>es fehlt die Einheit: us, ms, s, min, h, d oder w, etwa %1s</translation>
    </message>
    <message>
        <source>write a number and a unit (us, ms, s, min, h, d, w), e.g. 250ms, 3h30min or 1d</source>
        <translation>schreiben Sie Zahl und Einheit (us, ms, s, min, h, d, w), etwa 250ms, 3h30min oder 1d</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration: %2</source>
        <translation>„%1“ ist keine Dauer: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is longer than ten thousand years</source>
        <translation>„%1“ ist länger als zehntausend Jahre</translation>
    </message>
</context>
<context>
    <name>tempo::EditChecks</name>
    <message>
        <source>%1 must be above 0.</source>
        <translation>%1 muss über 0 liegen.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 muss mindestens %2 sein.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 darf höchstens %2 sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an event or a source, whose age could be limited.</source>
        <translation>„%1“ ist weder Ereignis noch Quelle, deren Alter begrenzt werden könnte.</translation>
    </message>
    <message>
        <source>Every alternative needs a title.</source>
        <translation>Jede Alternative braucht einen Titel.</translation>
    </message>
    <message>
        <source>An alternative runs either at a period or on the event.</source>
        <translation>Eine Alternative läuft entweder mit einer Periode oder auf das Ereignis hin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of %2.</source>
        <translation>„%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone of this system, such as Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone dieses Systems, wie etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos; here.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Flows into an event or a source always push.</source>
        <translation>Flüsse in ein Ereignis oder eine Quelle stoßen immer an.</translation>
    </message>
</context>
<context>
    <name>tempo::ElementEdits</name>
    <message>
        <source>An offset shifts the runs of a period: set &quot;%1&quot; first.</source>
        <translation>Ein Versatz verschiebt die Läufe einer Periode: setzen Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Limits on the age of its data</source>
        <translation>Grenzen für das Alter seiner Daten</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
</context>
<context>
    <name>tempo::ElementFace</name>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>precomputed</source>
        <translation>vorberechnet</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>windowed</source>
        <translation>gefenstert</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>ready +%1</source>
        <translation>bereit nach %1</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>fortwährend</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>look-up %1</source>
        <translation>Abruf %1</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>runs when its input does</source>
        <translation>läuft mit seiner Eingabe</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>near-real-time</source>
        <translation>nahe Echtzeit</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 or slower</source>
        <translation>%1 oder langsamer</translation>
    </message>
    <message>
        <source>%1, could be %2</source>
        <translation>%1, könnte %2 sein</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>too slow</comment>
        <translation>%1, nicht %2</translation>
    </message>
</context>
<context>
    <name>tempo::Evidence</name>
    <message>
        <source>Its value halves every %1</source>
        <translation>Sein Wert halbiert sich alle %1</translation>
    </message>
    <message>
        <source>Its value is gone after %1</source>
        <translation>Sein Wert ist nach %1 verloren</translation>
    </message>
    <message>
        <source>Half of its value is gone after %1</source>
        <translation>Die Hälfte des Werts ist nach %1 verloren</translation>
    </message>
    <message>
        <source>Half of its value is gone after about %1</source>
        <translation>Die Hälfte des Werts ist nach etwa %1 verloren</translation>
    </message>
    <message>
        <source>Its latency limit is %1</source>
        <translation>Seine Latenzgrenze ist %1</translation>
    </message>
    <message>
        <source>%1 has to act within %2</source>
        <translation>%1 muss binnen %2 handeln</translation>
    </message>
    <message>
        <source>All that is asked for is a due time</source>
        <translation>Verlangt ist nur ein Termin</translation>
    </message>
    <message>
        <source>The freshest of its data, %1, is renewed within %2</source>
        <translation>Die frischesten Daten, %1, erneuern sich binnen %2</translation>
    </message>
    <message>
        <source>Its model needs a pass over all of the data</source>
        <translation>Das Modell muss einmal durch alle Daten gehen</translation>
    </message>
    <message>
        <source>It takes %1 at the median, its limit is %2</source>
        <translation>Im Median dauert es %1, die Grenze ist %2</translation>
    </message>
    <message>
        <source>%1 of the %2 answers of the operational review are yes</source>
        <translation>%1 der %2 Antworten der Betriebsprüfung lauten ja</translation>
    </message>
</context>
<context>
    <name>tempo::ExportCommand</name>
    <message>
        <source>There is no format &apos;%1&apos;.%2 Formats: %3.</source>
        <translation>Das Format „%1“ gibt es nicht.%2 Formate: %3.</translation>
    </message>
    <message>
        <source>An export needs a design and -o OUT.</source>
        <translation>Ein Export braucht einen Entwurf und -o AUSGABE.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a day; write it as 2026-03-02.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2026-03-02.</translation>
    </message>
</context>
<context>
    <name>tempo::ExportJob</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>tempo::ExportMenu</name>
    <message>
        <source>design</source>
        <comment>file name</comment>
        <translation>entwurf</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist gescheitert</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>tempo::Exporter</name>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>The architecture report as one file that opens anywhere and prints well</source>
        <translation>Der Architekturbericht als eine Datei, die überall aufgeht und sich gut drucken lässt</translation>
    </message>
    <message>
        <source>Report (Markdown)</source>
        <translation>Bericht (Markdown)</translation>
    </message>
    <message>
        <source>The same report as text, for a repository or a wiki</source>
        <translation>Derselbe Bericht als Text, für ein Repository oder Wiki</translation>
    </message>
    <message>
        <source>Roadmap (CSV)</source>
        <translation>Roadmap (CSV)</translation>
    </message>
    <message>
        <source>The roadmap as tickets that issue trackers import</source>
        <translation>Die Roadmap als Tickets, die Ticketsysteme einlesen</translation>
    </message>
    <message>
        <source>Monitoring checklist (Markdown)</source>
        <translation>Monitoring-Checkliste (Markdown)</translation>
    </message>
    <message>
        <source>The monitors as a checklist to sign off</source>
        <translation>Die Monitore als Checkliste zum Abzeichnen</translation>
    </message>
    <message>
        <source>Monitoring checklist (CSV)</source>
        <translation>Monitoring-Checkliste (CSV)</translation>
    </message>
    <message>
        <source>The monitors as a table</source>
        <translation>Die Monitore als Tabelle</translation>
    </message>
    <message>
        <source>Analysis (JSON)</source>
        <translation>Analyse (JSON)</translation>
    </message>
    <message>
        <source>The whole analysis, for other programs</source>
        <translation>Die ganze Analyse, für andere Programme</translation>
    </message>
    <message>
        <source>Canvas (SVG)</source>
        <translation>Leinwand (SVG)</translation>
    </message>
    <message>
        <source>The canvas as a picture that scales</source>
        <translation>Die Leinwand als skalierbares Bild</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>The same report on A4 pages, to print or to sign</source>
        <translation>Derselbe Bericht auf A4-Seiten, zum Drucken oder Unterschreiben</translation>
    </message>
    <message>
        <source>Canvas (PNG)</source>
        <translation>Leinwand (PNG)</translation>
    </message>
    <message>
        <source>The canvas as a sharp picture, for slides and chats</source>
        <translation>Die Leinwand als scharfes Bild, für Folien und Chats</translation>
    </message>
    <message>
        <source>Canvas (PDF)</source>
        <translation>Leinwand (PDF)</translation>
    </message>
    <message>
        <source>The canvas on one page as large as it is</source>
        <translation>Die Leinwand auf einer Seite, so groß wie sie ist</translation>
    </message>
</context>
<context>
    <name>tempo::FaceText</name>
    <message>
        <source>unknown latency</source>
        <translation>Latenz unbekannt</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of a duration</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
</context>
<context>
    <name>tempo::FeatureActions</name>
    <message>
        <source>&amp;Add Feature</source>
        <translation>Feature &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Make &amp;Precomputed</source>
        <translation>&amp;Vorberechnet machen</translation>
    </message>
    <message>
        <source>Make &amp;Streaming</source>
        <translation>Zu &amp;Streaming machen</translation>
    </message>
    <message>
        <source>Make &amp;Windowed</source>
        <translation>&amp;Gefenstert machen</translation>
    </message>
    <message>
        <source>Take &amp;Class Away</source>
        <translation>&amp;Klasse wegnehmen</translation>
    </message>
    <message>
        <source>Take S&amp;uggestion</source>
        <translation>V&amp;orschlag nehmen</translation>
    </message>
    <message>
        <source>Take A&amp;ll Suggestions</source>
        <translation>A&amp;lle Vorschläge nehmen</translation>
    </message>
</context>
<context>
    <name>tempo::FeatureBoard</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FeatureCell</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>tempo::FeatureStrip</name>
    <message>
        <source>%1: none. Drop a card here to take its class away.</source>
        <translation>%1: keine. Legen Sie hier eine Karte ab, um ihr die Klasse zu nehmen.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
</context>
<context>
    <name>tempo::FeatureTable</name>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
</context>
<context>
    <name>tempo::FeatureTasks</name>
    <message>
        <source>A precomputed feature is read from a table that a job fills.</source>
        <translation>Ein vorberechnetes Feature wird aus einer Tabelle gelesen, die ein Job füllt.</translation>
    </message>
    <message>
        <source>No job is drawn that computes it.</source>
        <translation>Es ist kein Job eingezeichnet, der es berechnet.</translation>
    </message>
    <message>
        <source>Computed by %1.</source>
        <translation>Berechnet von %1.</translation>
    </message>
    <message>
        <source>Training needs its history.</source>
        <translation>Das Training braucht seine Vergangenheit.</translation>
    </message>
    <message>
        <source>A streaming feature is computed from the payload of each event.</source>
        <translation>Ein Streaming-Feature wird aus dem Inhalt jedes Ereignisses berechnet.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Window %1, slide %2, watermark %3.</source>
        <translation>Fenster %1, Schrittweite %2, Watermark %3.</translation>
    </message>
    <message>
        <source>Without a class it is open where it is computed.</source>
        <translation>Ohne Klasse ist offen, wo es berechnet wird.</translation>
    </message>
    <message>
        <source>Training and serving compute it separately, and no test compares them.</source>
        <translation>Training und Serving berechnen es getrennt, und kein Test vergleicht sie.</translation>
    </message>
    <message>
        <source>Training and serving compute it separately; %1 has to stay green.</source>
        <translation>Training und Serving berechnen es getrennt; %1 muss grün bleiben.</translation>
    </message>
    <message>
        <source>A third party delivers it; its promises have to be known.</source>
        <translation>Ein Dritter liefert es; seine Zusagen müssen bekannt sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) live on its data.</source>
        <translation>
            <numerusform>%n Element lebt von seinen Daten.</numerusform>
            <numerusform>%n Elemente leben von seinen Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FeaturesModel</name>
    <message>
        <source>training and serving</source>
        <translation>Training und Serving</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>The strictest age that a reader allows for its data</source>
        <translation>Das strengste Alter, das ein Leser für seine Daten erlaubt</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Allowed age</source>
        <translation>Erlaubtes Alter</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>On the path of</source>
        <translation>Auf dem Pfad von</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Suggested: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
</context>
<context>
    <name>tempo::FeaturesView</name>
    <message>
        <source>Make %1</source>
        <translation>Zu %1 machen</translation>
    </message>
    <message>
        <source>Take Class Away</source>
        <translation>Klasse wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag nehmen</numerusform>
            <numerusform>%n Vorschläge nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Neues Feature</translation>
    </message>
    <message>
        <source>Add Feature</source>
        <translation>Feature hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>The design speaks for another class of %n of them.</source>
        <translation>
            <numerusform>Der Entwurf spricht bei %n davon für eine andere Klasse.</numerusform>
            <numerusform>Der Entwurf spricht bei %n davon für eine andere Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>Still to be decided</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>By schedule, then looked up</source>
        <translation>Nach Zeitplan, dann nachgeschlagen</translation>
    </message>
    <message>
        <source>On the fly, from the event</source>
        <translation>Sofort, aus dem Ereignis</translation>
    </message>
    <message>
        <source>Over a recent span of time</source>
        <translation>Über eine jüngste Zeitspanne</translation>
    </message>
    <message>
        <source>%1, slide %2</source>
        <comment>window of a feature</comment>
        <translation>%1, Schrittweite %2</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n Fehler</numerusform>
            <numerusform>✕ %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n Warnung</numerusform>
            <numerusform>▲ %n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n to settle</source>
        <translation>
            <numerusform>● %n zu klären</numerusform>
            <numerusform>● %n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>What is shown of the features</source>
        <translation>Was von den Features gezeigt wird</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter features by words</source>
        <translation>Features nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Add feature (N)</source>
        <translation>Feature hinzufügen (N)</translation>
    </message>
    <message>
        <source>Give each the class that the design speaks for, as one step of undo</source>
        <translation>Jedem die Klasse geben, für die der Entwurf spricht, in einem Schritt</translation>
    </message>
    <message>
        <source>What does the model look at?</source>
        <translation>Worauf schaut das Modell?</translation>
    </message>
    <message>
        <source>A feature is one thing a model is given to predict from, such as the age of an account or the clicks of the last half hour. Its class says whether it lies ready beforehand, is computed from the event itself, or is counted over a recent span of time.</source>
        <translation>Ein Feature ist etwas, woraus ein Modell vorhersagt, zum Beispiel das Alter eines Kontos oder die Klicks der letzten halben Stunde. Seine Klasse sagt, ob es bereitliegt, aus dem Ereignis selbst berechnet oder über eine jüngste Zeitspanne gezählt wird.</translation>
    </message>
    <message>
        <source>Add a Feature</source>
        <translation>Feature hinzufügen</translation>
    </message>
    <message>
        <source>%1 · ▲ %2</source>
        <comment>tab and how many lack something</comment>
        <translation>%1 · ▲ %2</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Training and serving</source>
        <translation>Training und Serving</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s): %1 precomputed, %2 streaming, %3 windowed, %4 not yet classified.</source>
        <translation>
            <numerusform>%n Feature: %1 vorberechnet, %2 Streaming, %3 gefenstert, %4 noch ohne Klasse.</numerusform>
            <numerusform>%n Features: %1 vorberechnet, %2 Streaming, %3 gefenstert, %4 noch ohne Klasse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s): %1 precomputed, %2 streaming, %3 windowed.</source>
        <translation>
            <numerusform>%n Feature: %1 vorberechnet, %2 Streaming, %3 gefenstert.</numerusform>
            <numerusform>%n Features: %1 vorberechnet, %2 Streaming, %3 gefenstert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FieldAccess</name>
    <message>
        <source>There is no key &apos;%1&apos; here.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>This value does not fit the key &apos;%1&apos;.</source>
        <translation>Dieser Wert passt nicht zum Schlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>tempo::FigureExplanation</name>
    <message>
        <source>The ways through here alone would be %1 too long; others keep the limit.</source>
        <translation>Die Wege hier hindurch allein wären %1 zu lang; andere halten die Grenze.</translation>
    </message>
    <message>
        <source>The ways through here are %1 too long.</source>
        <translation>Die Wege hier hindurch sind %1 zu lang.</translation>
    </message>
    <message>
        <source>The ways through here leave %1.</source>
        <translation>Die Wege hier hindurch lassen %1.</translation>
    </message>
    <message>
        <source>When it is due, its run is %1 late.</source>
        <translation>Bei Fälligkeit ist der Lauf %1 zu spät.</translation>
    </message>
    <message>
        <source>It is ready %1 before it is due.</source>
        <translation>Es ist %1 vor der Fälligkeit fertig.</translation>
    </message>
    <message>
        <source>%1 % of the runs come too late.</source>
        <translation>%1 % der Läufe kommen zu spät.</translation>
    </message>
    <message>
        <source>No limit asks anything of it. Say how soon “%1” must react, or how old its data may be, and its slack is shown.</source>
        <translation>Keine Grenze verlangt etwas davon. Sagen, wie bald „%1“ reagieren muss oder wie alt die Daten sein dürfen, dann wird der Spielraum gezeigt.</translation>
    </message>
    <message>
        <source>No prediction or action comes after it, so no limit asks anything of it.</source>
        <translation>Danach kommt keine Vorhersage oder Aktion, also verlangt keine Grenze etwas davon.</translation>
    </message>
    <message>
        <source>“%1” reads it %2 before it is ready.</source>
        <translation>„%1“ liest es %2, bevor es fertig ist.</translation>
    </message>
    <message>
        <source>It is ready %2 before “%1” reads it.</source>
        <translation>Es ist %2 fertig, bevor „%1“ es liest.</translation>
    </message>
    <message>
        <source>It runs when its input does, so its tempo is that of its input.</source>
        <translation>Es läuft, wenn seine Eingabe läuft; sein Tempo ist das der Eingabe.</translation>
    </message>
    <message>
        <source>Its tempo: %1.</source>
        <translation>Tempo: %1.</translation>
    </message>
    <message>
        <source>Its tempo: %1. It could be %2 with no limit missed.</source>
        <translation>Tempo: %1. Es könnte %2 sein, ohne eine Grenze zu verfehlen.</translation>
    </message>
    <message>
        <source>Its tempo: %1. To meet its limit it would have to be %2.</source>
        <translation>Tempo: %1. Um die Grenze zu halten, müsste es %2 sein.</translation>
    </message>
    <message>
        <source>Its tempo: %1. Any slower tempo would miss a limit.</source>
        <translation>Tempo: %1. Jedes langsamere verfehlte eine Grenze.</translation>
    </message>
    <message>
        <source>On the critical path: %1</source>
        <translation>Auf dem kritischen Weg: %1</translation>
    </message>
</context>
<context>
    <name>tempo::FigureFaces</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>schlimmstenfalls %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a percentile and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 age %2 of %3</source>
        <comment>sign, age, limit</comment>
        <translation>%1 Alter %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 slack %2</source>
        <comment>sign, duration</comment>
        <translation>%1 Spielraum %2</translation>
    </message>
    <message>
        <source>%1 %2 too slow</source>
        <comment>sign, duration</comment>
        <translation>%1 %2 zu langsam</translation>
    </message>
    <message>
        <source>%1 %2 too old</source>
        <comment>sign, duration</comment>
        <translation>%1 %2 zu alt</translation>
    </message>
    <message>
        <source>%1 %2 too late</source>
        <comment>sign, duration</comment>
        <translation>%1 %2 zu spät</translation>
    </message>
    <message>
        <source>%1 %2 early</source>
        <comment>sign, duration</comment>
        <translation>%1 %2 Vorsprung</translation>
    </message>
</context>
<context>
    <name>tempo::FigureGrid</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no bound</source>
        <comment>a figure</comment>
        <translation>ohne Schranke</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a figure</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>No case takes less</source>
        <translation>Kein Fall dauert kürzer</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The average over all cases</source>
        <translation>Der Durchschnitt aller Fälle</translation>
    </message>
    <message>
        <source>Half of the cases take no longer</source>
        <translation>Die Hälfte der Fälle dauert nicht länger</translation>
    </message>
    <message>
        <source>95 of 100 cases take no longer</source>
        <translation>95 von 100 Fällen dauern nicht länger</translation>
    </message>
    <message>
        <source>99 of 100 cases take no longer</source>
        <translation>99 von 100 Fällen dauern nicht länger</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>No case takes longer</source>
        <translation>Kein Fall dauert länger</translation>
    </message>
    <message>
        <source>window, middle</source>
        <translation>Fenster, Mitte</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>added to an age</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Content of a window is older than its newest: so much in the middle</source>
        <translation>Der Inhalt eines Fensters ist älter als sein Neuestes: so viel in der Mitte</translation>
    </message>
    <message>
        <source>window, oldest</source>
        <translation>Fenster, Ältestes</translation>
    </message>
    <message>
        <source>Content of a window is older than its newest: so much at most</source>
        <translation>Der Inhalt eines Fensters ist älter als sein Neuestes: höchstens so viel</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>✕ slack</source>
        <translation>✕ Spielraum</translation>
    </message>
    <message>
        <source>✓ slack</source>
        <translation>✓ Spielraum</translation>
    </message>
    <message>
        <source>What is left of the limit</source>
        <translation>Was von der Grenze übrig ist</translation>
    </message>
</context>
<context>
    <name>tempo::Figures</name>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>tempo::FileActions</name>
    <message>
        <source>The template can&apos;t be used</source>
        <translation>Die Vorlage ist nicht verwendbar</translation>
    </message>
    <message>
        <source>untitled</source>
        <comment>file name</comment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>The design can&apos;t be opened</source>
        <translation>Der Entwurf lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The design isn&apos;t saved</source>
        <translation>Der Entwurf ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Reload from Disk</source>
        <translation>Neu von der Platte laden</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>What is in the file now can&apos;t be read as a design.</source>
        <translation>Was jetzt in der Datei steht, lässt sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Recover Unsaved Work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
</context>
<context>
    <name>tempo::FileDialogs</name>
    <message>
        <source>Designs (*.tempo.yaml *.yaml *.yml)</source>
        <translation>Entwürfe (*.tempo.yaml *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Save the design as</source>
        <translation>Entwurf speichern unter</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save without some comments?</source>
        <translation>Ohne einige Kommentare speichern?</translation>
    </message>
    <message numerus="yes">
        <source>Saving can keep the comments above elements and flows and at the top of the file. Comments on %n other line(s) would be lost.</source>
        <translation>
            <numerusform>Beim Speichern bleiben die Kommentare über Elementen und Flüssen und am Anfang der Datei. Kommentare in %n anderen Zeile gingen verloren.</numerusform>
            <numerusform>Beim Speichern bleiben die Kommentare über Elementen und Flüssen und am Anfang der Datei. Kommentare in %n anderen Zeilen gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>&amp;Save without them</source>
        <translation>&amp;Ohne sie speichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tempo::FileLock</name>
    <message>
        <source>another window holds it. Close the other windows and try again</source>
        <translation>ein anderes Fenster hält sie. Schließen Sie die anderen Fenster und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The lock &apos;%1&apos; could not be taken: %2.</source>
        <translation>Die Sperre „%1“ war nicht zu bekommen: %2.</translation>
    </message>
</context>
<context>
    <name>tempo::FileQuestions</name>
    <message>
        <source>Save over newer work?</source>
        <translation>Neuere Arbeit überschreiben?</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened or saved it.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit Sie es geöffnet oder gespeichert haben.</translation>
    </message>
    <message>
        <source>Saving here would replace that. From the file to what you see: %1.</source>
        <translation>Speichern würde das hier ersetzen. Von der Datei zu dem, was Sie sehen: %1.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Übe&amp;rschreiben</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open it twice?</source>
        <translation>Zweimal öffnen?</translation>
    </message>
    <message>
        <source>“%1” is also open in another window.</source>
        <translation>„%1“ ist auch in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>If both save, the second is asked before it replaces what the first wrote.</source>
        <translation>Wenn beide speichern, wird das zweite gefragt, bevor es ersetzt, was das erste schrieb.</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Discard unsaved work?</source>
        <translation>Nicht gespeicherte Arbeit verwerfen?</translation>
    </message>
    <message>
        <source>The unsaved work on “%1” is kept nowhere else.</source>
        <translation>Die nicht gespeicherte Arbeit an „%1“ ist sonst nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Your changes are still open here. Save them under another name or in another folder, or try again later.</source>
        <translation>Ihre Änderungen sind hier noch geöffnet. Speichern Sie sie unter einem anderen Namen oder in einem anderen Ordner, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tempo::FindingDelegate</name>
    <message>
        <source>accepted</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>no issue</source>
        <translation>kein Problem</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
</context>
<context>
    <name>tempo::FindingLine</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tempo::Findings</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>tempo::FindingsPane</name>
    <message>
        <source>Nothing to warn of.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>Diese zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>Diese Auswahl</translation>
    </message>
    <message>
        <source>Show only what concerns the selected boxes and flows</source>
        <translation>Nur zeigen, was die ausgewählten Kästen und Flüsse betrifft</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Hide the findings</source>
        <translation>Befunde ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Settled because: %1</source>
        <translation>Erledigt, weil: %1</translation>
    </message>
</context>
<context>
    <name>tempo::FlowEdits</name>
    <message>
        <source>There is no element &apos;%1&apos; to connect.</source>
        <translation>Es gibt kein Element „%1“, das sich verbinden ließe.</translation>
    </message>
    <message>
        <source>%1 can&apos;t flow into itself.</source>
        <translation>%1 kann nicht in sich selbst fließen.</translation>
    </message>
    <message>
        <source>%1 already flows into %2.</source>
        <translation>%1 fließt schon in %2.</translation>
    </message>
</context>
<context>
    <name>tempo::FlowFace</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lesen %1</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>Alter %1</translation>
    </message>
</context>
<context>
    <name>tempo::FmtCommand</name>
    <message>
        <source>this comment is not kept: only those at the top and directly above an element or a flow are</source>
        <translation>dieser Kommentar bleibt nicht erhalten: es bleiben nur die am Anfang und die direkt über einem Element oder Fluss</translation>
    </message>
    <message>
        <source>%1 is not in canonical form.</source>
        <translation>%1 ist nicht in kanonischer Form.</translation>
    </message>
</context>
<context>
    <name>tempo::Fragment</name>
    <message numerus="yes">
        <source>%n flow(s) to elements that aren&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n Fluss zu Elementen, die nicht in diesem Entwurf sind, blieb weg.</numerusform>
            <numerusform>%n Flüsse zu Elementen, die nicht in diesem Entwurf sind, blieben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) on data that isn&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n Grenze für Daten, die nicht in diesem Entwurf sind, blieb weg.</numerusform>
            <numerusform>%n Grenzen für Daten, die nicht in diesem Entwurf sind, blieben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision matrix(es) with axes that aren&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n Entscheidungsmatrix mit Achsen, die nicht in diesem Entwurf sind, blieb weg.</numerusform>
            <numerusform>%n Entscheidungsmatrizen mit Achsen, die nicht in diesem Entwurf sind, blieben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts came in %1 and are read as %2 here.</source>
        <translation>Beträge kamen in %1 und werden hier als %2 gelesen.</translation>
    </message>
</context>
<context>
    <name>tempo::Frontier</name>
    <message>
        <source>as it is</source>
        <comment>the design on a chart</comment>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>tempos that lie together</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tempos that lie together</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>%1 · as it is</source>
        <translation>%1 · wie er ist</translation>
    </message>
    <message>
        <source>cost a month, %1</source>
        <translation>Kosten im Monat, %1</translation>
    </message>
    <message>
        <source>at least %1 of what the fastest keeps</source>
        <translation>mindestens %1 dessen, was das schnellste erhält</translation>
    </message>
    <message>
        <source>“%1” keeps %2 of the value for %3 a month</source>
        <translation>„%1“ erhält %2 des Werts für %3 im Monat</translation>
    </message>
    <message>
        <source>, recommended</source>
        <translation>, empfohlen</translation>
    </message>
    <message>
        <source>, the design as it is</source>
        <translation>, der Entwurf, wie er ist</translation>
    </message>
</context>
<context>
    <name>tempo::FrontierView</name>
    <message>
        <source>Value kept against cost</source>
        <translation>Erhaltener Wert gegen Kosten</translation>
    </message>
</context>
<context>
    <name>tempo::Gantt</name>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>week</comment>
        <translation>W%1</translation>
    </message>
</context>
<context>
    <name>tempo::GanttView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The tasks over time, as in the columns Start and End of the table. Alt+Right and Alt+Left move the start of the chosen task.</source>
        <translation>Die Aufgaben über der Zeit, wie in den Spalten Beginn und Ende der Tabelle. Alt+Rechts und Alt+Links verschieben den Beginn der gewählten Aufgabe.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4</source>
        <translation>%1: %2 bis %3, %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Set the date on which the work starts; then tasks can be moved.</source>
        <translation>Setzen Sie den Tag, an dem die Arbeit beginnt; dann lassen sich Aufgaben verschieben.</translation>
    </message>
    <message>
        <source>Not before %1: what it waits for ends only then.</source>
        <translation>Nicht vor %1: erst dann endet, worauf sie wartet.</translation>
    </message>
</context>
<context>
    <name>tempo::GovernanceTasks</name>
    <message>
        <source>Success, run time, freshness and output of its runs.</source>
        <translation>Gelingen, Laufzeit, Frische und Ausgabe seiner Läufe.</translation>
    </message>
    <message>
        <source>Availability, latency, throughput and the live predictions.</source>
        <translation>Verfügbarkeit, Latenz, Durchsatz und die laufenden Vorhersagen.</translation>
    </message>
    <message>
        <source>Its runs, its service, and the age of what crosses between them.</source>
        <translation>Seine Läufe, sein Dienst und das Alter dessen, was dazwischen übergeht.</translation>
    </message>
    <message>
        <source>A model that nobody renews drifts away from its data.</source>
        <translation>Ein Modell, das niemand erneuert, entfernt sich von seinen Daten.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modell: %1.</translation>
    </message>
    <message>
        <source>The operational review says no.</source>
        <translation>Die Betriebsprüfung sagt nein.</translation>
    </message>
    <message>
        <source>The operational review has no answer yet.</source>
        <translation>Die Betriebsprüfung hat noch keine Antwort.</translation>
    </message>
    <message>
        <source>the design</source>
        <translation>der Entwurf</translation>
    </message>
    <message>
        <source>A threshold that nobody signed is a threshold that nobody minds.</source>
        <translation>Um eine Schwelle, die niemand abgezeichnet hat, kümmert sich niemand.</translation>
    </message>
</context>
<context>
    <name>tempo::HistoryPane</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Click a step to go back to it, or forward again</source>
        <translation>Ein Klick auf einen Schritt geht zu ihm zurück oder wieder vor</translation>
    </message>
</context>
<context>
    <name>tempo::HtmlReport</name>
    <message>
        <source>Solid lines are pushed, dashed ones are read when needed. One, two or three bars on a box: batch, near-real-time, real-time.</source>
        <translation>Durchgezogene Linien stoßen an, gestrichelte werden bei Bedarf gelesen. Ein, zwei oder drei Balken im Kasten: Batch, nahe Echtzeit, Echtzeit.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Index %1 on a scale from −1 (batch) to +1 (real-time)</source>
        <translation>Index %1 auf einer Skala von −1 (Batch) bis +1 (Echtzeit)</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Architecture report</source>
        <translation>Architekturbericht</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>sprint of %1</source>
        <translation>Sprint vom %1</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>sign again</source>
        <translation>neu abzeichnen</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>%1 zeichnete %2 ab</translation>
    </message>
    <message>
        <source>No element</source>
        <translation>Kein Element</translation>
    </message>
    <message>
        <source>When one fires</source>
        <translation>Wenn einer anschlägt</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nach: %1</translation>
    </message>
</context>
<context>
    <name>tempo::Inspection</name>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it is damaged, or no workspace at all</source>
        <translation>er ist beschädigt oder gar kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>it is no workspace of this program</source>
        <translation>er ist kein Arbeitsbereich dieses Programms</translation>
    </message>
    <message>
        <source>only its log is there, without it</source>
        <translation>nur sein Protokoll ist da, ohne ihn</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>er ist keine Datei</translation>
    </message>
    <message>
        <source>The workspace &apos;%1&apos; could not be opened: %2. Give yourself permission to read and write it.</source>
        <translation>Der Arbeitsbereich „%1“ ließ sich nicht öffnen: %2. Geben Sie sich die Berechtigung, ihn zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>er wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>it is of an earlier version</source>
        <translation>er ist von einer früheren Version</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>er wurde entfernt</translation>
    </message>
    <message>
        <source>The workspace &apos;%1&apos; is damaged. Start the program again: it sets the file aside and begins a new one. Designs are saved apart from it.</source>
        <translation>Der Arbeitsbereich „%1“ ist beschädigt. Starten Sie das Programm neu: Es legt die Datei beiseite und beginnt eine neue. Entwürfe werden unabhängig davon gespeichert.</translation>
    </message>
</context>
<context>
    <name>tempo::Inspector</name>
    <message>
        <source>The figure that is held against a limit</source>
        <translation>Der Wert, der an einer Grenze gemessen wird</translation>
    </message>
    <message>
        <source>Limits are judged at</source>
        <translation>Grenzen werden beurteilt bei</translation>
    </message>
    <message>
        <source>Longest contribution that counts as real-time</source>
        <translation>Größter Beitrag, der als Echtzeit zählt</translation>
    </message>
    <message>
        <source>Longest contribution that counts as near-real-time</source>
        <translation>Größter Beitrag, der als nahe Echtzeit zählt</translation>
    </message>
    <message>
        <source>Share of the value that a cheaper tempo must keep</source>
        <translation>Anteil des Werts, den ein günstigeres Tempo behalten muss</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the design is for, in Markdown</source>
        <translation>Wozu der Entwurf dient, in Markdown</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Currency of all money in the design</source>
        <translation>Währung für alles Geld im Entwurf</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone of every schedule without its own</source>
        <translation>Zeitzone jedes Zeitplans ohne eigene</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Real-time up to</source>
        <translation>Echtzeit bis</translation>
    </message>
    <message>
        <source>Near-real-time up to</source>
        <translation>Nahe Echtzeit bis</translation>
    </message>
    <message>
        <source>Value a cheaper tempo must keep</source>
        <translation>Wert, den ein günstigeres Tempo behalten muss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Does somebody answer pages at night?</source>
        <translation>Antwortet nachts jemand auf Alarme?</translation>
    </message>
    <message>
        <source>Does a pipeline test and roll out models?</source>
        <translation>Testet und verteilt eine Pipeline die Modelle?</translation>
    </message>
    <message>
        <source>Is losing a region or a store rehearsed?</source>
        <translation>Ist der Ausfall einer Region oder eines Speichers geprobt?</translation>
    </message>
    <message>
        <source>Has the team run stateful streams before?</source>
        <translation>Hat das Team schon zustandsbehaftete Ströme betrieben?</translation>
    </message>
    <message>
        <source>Is the path load-tested at its peak?</source>
        <translation>Ist der Pfad bei Spitzenlast getestet?</translation>
    </message>
    <message>
        <source>Can a bad model be taken back in minutes?</source>
        <translation>Lässt sich ein schlechtes Modell binnen Minuten zurücknehmen?</translation>
    </message>
    <message>
        <source>What an engineer&apos;s hour costs</source>
        <translation>Was eine Ingenieurstunde kostet</translation>
    </message>
    <message>
        <source>An engineer&apos;s hour costs</source>
        <translation>Eine Ingenieurstunde kostet</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>h a month</source>
        <translation>h im Monat</translation>
    </message>
    <message>
        <source>Real-time ends before near-real-time does, which is at %1 here. Raise that one first.</source>
        <translation>Echtzeit endet vor naher Echtzeit, und die reicht hier bis %1. Erhöhen Sie zuerst diesen Wert.</translation>
    </message>
    <message>
        <source>Near-real-time ends after real-time does, which is at %1 here. Lower that one first.</source>
        <translation>Nahe Echtzeit endet nach der Echtzeit, und die reicht hier bis %1. Senken Sie zuerst diesen Wert.</translation>
    </message>
</context>
<context>
    <name>tempo::InspectorFields</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label and remark</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tempo::InspectorForm</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take what is selected out of the design</source>
        <translation>Das Ausgewählte aus dem Entwurf nehmen</translation>
    </message>
    <message>
        <source>Gone with the old kind: %1. Undo brings it back.</source>
        <translation>Mit der alten Art entfallen: %1. Rückgängig bringt es wieder.</translation>
    </message>
</context>
<context>
    <name>tempo::InspectorGroup</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Operational review</source>
        <translation>Betriebsprüfung</translation>
    </message>
</context>
<context>
    <name>tempo::InspectorHead</name>
    <message>
        <source>Holds what is %1</source>
        <translation>Enthält, was %1 ist</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>time</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Adds %1 to every path through it</source>
        <translation>Trägt %1 zu jedem Pfad bei, der hindurchführt</translation>
    </message>
    <message>
        <source>%1 as far as known · its latency is unknown</source>
        <translation>%1, soweit bekannt · die Latenz ist unbekannt</translation>
    </message>
    <message>
        <source>%1, inherited · contributes %2</source>
        <comment>tempo; time</comment>
        <translation>%1, geerbt · trägt %2 bei</translation>
    </message>
    <message>
        <source>%1 · contributes %2</source>
        <comment>tempo; time</comment>
        <translation>%1 · trägt %2 bei</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>What you set here is set for all of them.</source>
        <translation>Was Sie hier setzen, gilt für alle.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) selected</source>
        <translation>
            <numerusform>%n Fluss ausgewählt</numerusform>
            <numerusform>%n Flüsse ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind: %1. Change it</source>
        <translation>Art: %1. Ändern</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Waiting for its next run, reading its inputs and running: what it adds to every path</source>
        <translation>Warten auf den nächsten Lauf, Lesen der Eingaben und Laufen: was es zu jedem Pfad beiträgt</translation>
    </message>
    <message>
        <source>Change kind to %1</source>
        <translation>Art ändern zu %1</translation>
    </message>
</context>
<context>
    <name>tempo::InspectorPane</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>tempo::Key</name>
    <message>
        <source>Cost of one run</source>
        <translation>Kosten eines Laufs</translation>
    </message>
    <message>
        <source>Cost of an hour of running; always-on stages run 730 h a month</source>
        <translation>Kosten einer Laufstunde; was immer läuft, läuft 730 Stunden im Monat</translation>
    </message>
    <message>
        <source>Cost of a thousand requests</source>
        <translation>Kosten von tausend Anfragen</translation>
    </message>
    <message>
        <source>Hours of on-call work a month</source>
        <translation>Stunden Rufbereitschaft im Monat</translation>
    </message>
    <message>
        <source>How often a failed run is tried again</source>
        <translation>Wie oft ein gescheiterter Lauf wiederholt wird</translation>
    </message>
    <message>
        <source>Wait before a retry</source>
        <translation>Wartezeit vor einer Wiederholung</translation>
    </message>
    <message>
        <source>After which a run is given up</source>
        <translation>Wonach ein Lauf aufgegeben wird</translation>
    </message>
    <message>
        <source>What a run does that finds the last one still going</source>
        <translation>Was ein Lauf tut, wenn der vorige noch läuft</translation>
    </message>
    <message>
        <source>Promised share of time in service</source>
        <translation>Zugesagter Anteil der Zeit in Betrieb</translation>
    </message>
    <message>
        <source>Path or probe that tells whether it is healthy</source>
        <translation>Pfad oder Sonde, die sagt, ob es gesund ist</translation>
    </message>
    <message>
        <source>Shares of the traffic a new version gets, step by step</source>
        <translation>Anteile des Verkehrs, die eine neue Version nach und nach bekommt</translation>
    </message>
    <message>
        <source>What one output in time is worth</source>
        <translation>Was eine rechtzeitige Ausgabe wert ist</translation>
    </message>
    <message>
        <source>How often such an output is wanted</source>
        <translation>Wie oft eine solche Ausgabe gebraucht wird</translation>
    </message>
    <message>
        <source>How the value falls with the reaction time</source>
        <translation>Wie der Wert mit der Reaktionszeit fällt</translation>
    </message>
    <message>
        <source>Family of the model, such as gradient boosted trees</source>
        <translation>Familie des Modells, etwa Gradient Boosted Trees</translation>
    </message>
    <message>
        <source>Whether scoring needs a pass over all data</source>
        <translation>Ob jede Bewertung einen Durchgang durch alle Daten braucht</translation>
    </message>
    <message>
        <source>Name of the rung</source>
        <translation>Name der Stufe</translation>
    </message>
    <message>
        <source>Period of the rung</source>
        <translation>Periode der Stufe</translation>
    </message>
    <message>
        <source>The word event, for a rung that runs on arrival</source>
        <translation>Das Wort event, für eine Stufe, die bei Ankunft läuft</translation>
    </message>
    <message>
        <source>How long a run of this rung takes</source>
        <translation>Wie lange ein Lauf dieser Stufe dauert</translation>
    </message>
    <message>
        <source>What this rung costs a month</source>
        <translation>Was diese Stufe im Monat kostet</translation>
    </message>
    <message>
        <source>Engine that computes it</source>
        <translation>Rechenwerk, das es berechnet</translation>
    </message>
    <message>
        <source>Time zone that its days are cut in</source>
        <translation>Zeitzone, in der seine Tage geschnitten werden</translation>
    </message>
    <message>
        <source>Data it is computed from</source>
        <translation>Daten, aus denen es berechnet wird</translation>
    </message>
    <message>
        <source>What stands for a missing value</source>
        <translation>Was für einen fehlenden Wert steht</translation>
    </message>
    <message>
        <source>Definition used in training</source>
        <translation>Definition im Training</translation>
    </message>
    <message>
        <source>Definition used in serving</source>
        <translation>Definition im Serving</translation>
    </message>
    <message>
        <source>What the element stands for</source>
        <translation>Wofür das Element steht</translation>
    </message>
    <message>
        <source>Name shown on the canvas</source>
        <translation>Name, der auf der Leinwand steht</translation>
    </message>
    <message>
        <source>Notes, in Markdown</source>
        <translation>Anmerkungen, in Markdown</translation>
    </message>
    <message>
        <source>Team or role that answers for it</source>
        <translation>Team oder Rolle, die dafür geradesteht</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Wörter, mit denen man es findet</translation>
    </message>
    <message>
        <source>When it runs, as a five-field cron expression</source>
        <translation>Wann es läuft, als Cron-Ausdruck mit fünf Feldern</translation>
    </message>
    <message>
        <source>How often it runs; the slide of a windowed feature</source>
        <translation>Wie oft es läuft; bei einem gefensterten Feature die Schrittweite</translation>
    </message>
    <message>
        <source>First run after 1970-01-01T00:00Z; without it the phase is unknown</source>
        <translation>Erster Lauf nach 1970-01-01T00:00Z; ohne ihn ist die Phase unbekannt</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>Zeitzone des Zeitplans</translation>
    </message>
    <message>
        <source>How long a run takes; of a source, how long until the data can be read; of a store, one look-up</source>
        <translation>Wie lange ein Lauf dauert; bei einer Quelle, bis die Daten gelesen werden können; bei einem Speicher ein Nachschlagen</translation>
    </message>
    <message>
        <source>Whether it waits for all inputs or takes the freshest</source>
        <translation>Ob es auf alle Eingaben wartet oder die frischeste nimmt</translation>
    </message>
    <message>
        <source>How often the event happens</source>
        <translation>Wie oft das Ereignis geschieht</translation>
    </message>
    <message>
        <source>Rate at the busiest time</source>
        <translation>Rate zur stärksten Zeit</translation>
    </message>
    <message>
        <source>Whether somebody outside provides the data</source>
        <translation>Ob jemand von außen die Daten liefert</translation>
    </message>
    <message>
        <source>What the step does</source>
        <translation>Was der Schritt tut</translation>
    </message>
    <message>
        <source>How much of the past can be replayed</source>
        <translation>Wie viel von der Vergangenheit sich noch einmal abspielen lässt</translation>
    </message>
    <message>
        <source>How many copies run</source>
        <translation>Wie viele Kopien laufen</translation>
    </message>
    <message>
        <source>Requests that a replica handles at once</source>
        <translation>Anfragen, die eine Kopie zugleich bearbeitet</translation>
    </message>
    <message>
        <source>How the feature is computed</source>
        <translation>Wie das Feature berechnet wird</translation>
    </message>
    <message>
        <source>Length of time the feature looks back over</source>
        <translation>Wie weit das Feature zurückblickt</translation>
    </message>
    <message>
        <source>How long late events are waited for</source>
        <translation>Wie lange auf verspätete Ereignisse gewartet wird</translation>
    </message>
    <message>
        <source>What the feature describes, such as user</source>
        <translation>Was das Feature beschreibt, etwa einen Nutzer</translation>
    </message>
    <message>
        <source>Data type of the feature</source>
        <translation>Datentyp des Features</translation>
    </message>
    <message>
        <source>The one definition that training and serving share</source>
        <translation>Die eine Definition, die Training und Serving teilen</translation>
    </message>
    <message>
        <source>The two definitions of a feature that is written twice</source>
        <translation>Die zwei Definitionen eines Features, das zweimal geschrieben ist</translation>
    </message>
    <message>
        <source>Test that compares the two definitions</source>
        <translation>Test, der die beiden Definitionen vergleicht</translation>
    </message>
    <message>
        <source>How late the output may be after its event</source>
        <translation>Wie spät die Ausgabe nach ihrem Ereignis kommen darf</translation>
    </message>
    <message>
        <source>How old the data in the output may be, for all origins or for each</source>
        <translation>Wie alt die Daten in der Ausgabe sein dürfen, für alle Ursprünge oder für jeden</translation>
    </message>
    <message>
        <source>By when the latest run has published, as a cron expression</source>
        <translation>Bis wann der letzte Lauf veröffentlicht haben muss, als Cron-Ausdruck</translation>
    </message>
    <message>
        <source>What an output in time is worth</source>
        <translation>Was eine rechtzeitige Ausgabe wert ist</translation>
    </message>
    <message>
        <source>The model behind the prediction</source>
        <translation>Das Modell hinter der Vorhersage</translation>
    </message>
    <message>
        <source>Tempos to compare, instead of the usual ladder</source>
        <translation>Tempos, die verglichen werden, anstelle der üblichen Leiter</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>Wie es betrieben wird</translation>
    </message>
    <message>
        <source>Element the flow leaves</source>
        <translation>Element, das der Fluss verlässt</translation>
    </message>
    <message>
        <source>Element the flow reaches</source>
        <translation>Element, das der Fluss erreicht</translation>
    </message>
    <message>
        <source>Time of transport</source>
        <translation>Zeit der Übertragung</translation>
    </message>
    <message>
        <source>Whether the reader fetches when it runs</source>
        <translation>Ob der Leser holt, wenn er läuft</translation>
    </message>
    <message>
        <source>Data, a trained model, or feedback</source>
        <translation>Daten, ein trainiertes Modell oder Rückmeldung</translation>
    </message>
    <message>
        <source>How old what comes over it may be, for all origins or for each</source>
        <translation>Wie alt sein darf, was darüber kommt, für alle Ursprünge oder für jeden</translation>
    </message>
    <message>
        <source>What the reader does when it is older, or missing</source>
        <translation>Was der Leser tut, wenn es älter ist oder fehlt</translation>
    </message>
    <message>
        <source>Keys that the two sides are joined on</source>
        <translation>Schlüssel, über die beide Seiten verbunden werden</translation>
    </message>
    <message>
        <source>What both sides agreed on, in Markdown</source>
        <translation>Worauf sich beide Seiten geeinigt haben, in Markdown</translation>
    </message>
    <message>
        <source>Longest contribution that counts as real-time</source>
        <translation>Längster Beitrag, der als Echtzeit zählt</translation>
    </message>
    <message>
        <source>Longest contribution that counts as near-real-time</source>
        <translation>Längster Beitrag, der als nahe Echtzeit zählt</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Name des Entwurfs</translation>
    </message>
    <message>
        <source>What the design is for, in Markdown</source>
        <translation>Wozu der Entwurf da ist, in Markdown</translation>
    </message>
    <message>
        <source>Currency of all money in the design</source>
        <translation>Währung aller Beträge im Entwurf</translation>
    </message>
    <message>
        <source>Time zone of every schedule without its own</source>
        <translation>Zeitzone jedes Zeitplans ohne eigene</translation>
    </message>
    <message>
        <source>The figure that is held against a limit</source>
        <translation>Die Zahl, die gegen eine Grenze gehalten wird</translation>
    </message>
    <message>
        <source>Where real-time and near-real-time end</source>
        <translation>Wo Echtzeit und nahe Echtzeit enden</translation>
    </message>
    <message>
        <source>Share of the value that a cheaper tempo must keep</source>
        <translation>Anteil des Werts, den ein günstigeres Tempo behalten muss</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>Name der Achse</translation>
    </message>
    <message>
        <source>What speaks for batch</source>
        <translation>Was für Batch spricht</translation>
    </message>
    <message>
        <source>What speaks for real-time</source>
        <translation>Was für Echtzeit spricht</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Tag der Runde</translation>
    </message>
    <message>
        <source>Scores by participant and axis</source>
        <translation>Wertungen nach Teilnehmer und Achse</translation>
    </message>
    <message>
        <source>Scores the team settled on</source>
        <translation>Wertungen, auf die sich das Team geeinigt hat</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Tag der Entscheidung</translation>
    </message>
    <message>
        <source>Verdict that was reached</source>
        <translation>Urteil, zu dem man kam</translation>
    </message>
    <message>
        <source>Index that was reached</source>
        <translation>Index, zu dem man kam</translation>
    </message>
    <message>
        <source>What the design said at the time, by axis</source>
        <translation>Was der Entwurf damals sagte, nach Achse</translation>
    </message>
    <message>
        <source>Relative weights by axis</source>
        <translation>Verhältnis der Gewichte, nach Achse</translation>
    </message>
    <message>
        <source>Reasons by axis, in Markdown</source>
        <translation>Gründe nach Achse, in Markdown</translation>
    </message>
    <message>
        <source>Settled rounds, oldest first</source>
        <translation>Abgeschlossene Runden, die älteste zuerst</translation>
    </message>
    <message>
        <source>The verdict with the figures it was reached with</source>
        <translation>Das Urteil mit den Zahlen, auf denen es beruht</translation>
    </message>
    <message>
        <source>Whether the team can do this</source>
        <translation>Ob das Team das kann</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Somebody answers pages around the clock</source>
        <translation>Jemand antwortet rund um die Uhr auf Alarme</translation>
    </message>
    <message>
        <source>Models are tested and rolled out by a pipeline</source>
        <translation>Modelle werden von einer Pipeline getestet und ausgerollt</translation>
    </message>
    <message>
        <source>There is a rehearsed plan for losing a region or a store</source>
        <translation>Für den Ausfall einer Region oder eines Speichers gibt es einen geübten Plan</translation>
    </message>
    <message>
        <source>The team has run stateful streams before</source>
        <translation>Das Team hat schon Streams mit Zustand betrieben</translation>
    </message>
    <message>
        <source>The path is load-tested at its peak</source>
        <translation>Der Pfad wird mit seiner Spitzenlast getestet</translation>
    </message>
    <message>
        <source>A bad model can be taken back within minutes</source>
        <translation>Ein schlechtes Modell lässt sich binnen Minuten zurücknehmen</translation>
    </message>
    <message>
        <source>What an engineer&apos;s hour costs</source>
        <translation>Was eine Stunde eines Ingenieurs kostet</translation>
    </message>
    <message>
        <source>Team or role that does it</source>
        <translation>Team oder Rolle, die es tut</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Working time it takes</source>
        <translation>Arbeitszeit, die es braucht</translation>
    </message>
    <message>
        <source>Day it starts</source>
        <translation>Tag, an dem es beginnt</translation>
    </message>
    <message>
        <source>Whether the team took it out</source>
        <translation>Ob das Team es herausgenommen hat</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Step of the roadmap, 1 to 5</source>
        <translation>Schritt der Roadmap, 1 bis 5</translation>
    </message>
    <message>
        <source>Tasks that come first</source>
        <translation>Aufgaben, die vorher kommen</translation>
    </message>
    <message>
        <source>Day the work starts</source>
        <translation>Tag, an dem die Arbeit beginnt</translation>
    </message>
    <message>
        <source>What people changed on generated tasks</source>
        <translation>Was Leute an erzeugten Aufgaben geändert haben</translation>
    </message>
    <message>
        <source>Tasks that people added</source>
        <translation>Aufgaben, die Leute hinzugefügt haben</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer abgezeichnet hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The threshold that was signed</source>
        <translation>Die Schwelle, die abgezeichnet wurde</translation>
    </message>
    <message>
        <source>When it fires</source>
        <translation>Wann er anschlägt</translation>
    </message>
    <message>
        <source>Team or role it calls</source>
        <translation>Team oder Rolle, die er ruft</translation>
    </message>
    <message>
        <source>How loudly it calls</source>
        <translation>Wie laut er ruft</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>Who agreed to it, and when</source>
        <translation>Wer zugestimmt hat und wann</translation>
    </message>
    <message>
        <source>Element it watches</source>
        <translation>Element, über das er wacht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Time it is measured over</source>
        <translation>Zeit, über die gemessen wird</translation>
    </message>
    <message>
        <source>What people changed on generated monitors</source>
        <translation>Was Leute an erzeugten Monitoren geändert haben</translation>
    </message>
    <message>
        <source>Monitors that people added</source>
        <translation>Monitore, die Leute hinzugefügt haben</translation>
    </message>
    <message>
        <source>What the team decided</source>
        <translation>Was das Team entschieden hat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Wann es entschieden wurde</translation>
    </message>
    <message>
        <source>Where the work is tracked</source>
        <translation>Wo die Arbeit verfolgt wird</translation>
    </message>
    <message>
        <source>Figures it was decided with</source>
        <translation>Zahlen, mit denen entschieden wurde</translation>
    </message>
    <message>
        <source>Whether the rule is on</source>
        <translation>Ob die Regel eingeschaltet ist</translation>
    </message>
    <message>
        <source>Threshold of the rule</source>
        <translation>Schwelle der Regel</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Who takes it along</source>
        <translation>Wer sie mitnimmt</translation>
    </message>
    <message>
        <source>Whether it is answered</source>
        <translation>Ob sie beantwortet ist</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Day of the sprint</source>
        <translation>Tag des Sprints</translation>
    </message>
    <message>
        <source>Time for each page</source>
        <translation>Zeit für jede Seite</translation>
    </message>
    <message>
        <source>Questions put aside</source>
        <translation>Zurückgestellte Fragen</translation>
    </message>
    <message>
        <source>Name of the frame</source>
        <translation>Name des Rahmens</translation>
    </message>
    <message>
        <source>Left, top, width and height</source>
        <translation>Links, oben, Breite und Höhe</translation>
    </message>
    <message>
        <source>The note, in Markdown</source>
        <translation>Die Notiz, in Markdown</translation>
    </message>
    <message>
        <source>Left and top</source>
        <translation>Links und oben</translation>
    </message>
    <message>
        <source>Centres of the boxes</source>
        <translation>Mitten der Kästen</translation>
    </message>
    <message>
        <source>Titled rectangles around boxes</source>
        <translation>Rechtecke mit Titel um Kästen herum</translation>
    </message>
    <message>
        <source>Texts on the canvas</source>
        <translation>Texte auf der Leinwand</translation>
    </message>
</context>
<context>
    <name>tempo::KeyHint</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tempo::KeyList</name>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Leinwand</translation>
    </message>
</context>
<context>
    <name>tempo::KeyRecorder</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>tempo::KeyTree</name>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten durchsuchen</translation>
    </message>
</context>
<context>
    <name>tempo::KeyboardPreferences</name>
    <message>
        <source>&amp;Take Them from There</source>
        <translation>Von dort &amp;wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave Them There</source>
        <translation>Dort &amp;lassen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Res&amp;et</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <translation>Anfangs: %1</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”. Esc gives up.</source>
        <translation>Drücken Sie die neuen Tasten für „%1“. Esc gibt auf.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” (%3).</source>
        <translation>%1 gehört zu „%2“ (%3).</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“%1” has %2 now.</source>
        <translation>„%1“ hat jetzt %2.</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>tempo::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>Tasten än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
</context>
<context>
    <name>tempo::Kind</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Something that happens in the world or the business and starts a path</source>
        <translation>Etwas, das in der Welt oder im Geschäft geschieht und einen Pfad beginnt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Data made outside the design: a table, a topic, a vendor&apos;s dump</source>
        <translation>Daten, die außerhalb des Entwurfs entstehen: eine Tabelle, ein Topic, die Lieferung eines Anbieters</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>A batch step on a schedule: fetch, clean, build features, train, score or publish</source>
        <translation>Ein Batch-Schritt nach Zeitplan: holen, bereinigen, Features bauen, trainieren, bewerten oder veröffentlichen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>A continuous processor that handles each arriving input</source>
        <translation>Ein ständiger Verarbeiter, der jede ankommende Eingabe behandelt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>An always-on step that answers each request</source>
        <translation>Ein ständig laufender Schritt, der jede Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where results wait to be read: a lake, a warehouse, a feature store, a cache</source>
        <translation>Wo Ergebnisse darauf warten, gelesen zu werden: Lake, Warehouse, Feature-Store, Cache</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>An input of a model, or a group of inputs</source>
        <translation>Eine Eingabe eines Modells oder eine Gruppe von Eingaben</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>The output of a model</source>
        <translation>Die Ausgabe eines Modells</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What is done with a prediction</source>
        <translation>Was mit einer Vorhersage getan wird</translation>
    </message>
</context>
<context>
    <name>tempo::KindPalette</name>
    <message>
        <source>Kinds of elements</source>
        <translation>Arten von Elementen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>tempo::KindPopup</name>
    <message>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Kind of element</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Kinds of elements</source>
        <translation>Arten von Elementen</translation>
    </message>
    <message>
        <source>No kind has that in its name.</source>
        <translation>Keine Art trägt das im Namen.</translation>
    </message>
</context>
<context>
    <name>tempo::Label</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Peak rate</source>
        <translation>Spitzenrate</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Nachrechnen</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Watermark</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Definition&apos;s time zone</source>
        <translation>Zeitzone der Definition</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Missing values as</source>
        <translation>Fehlende Werte als</translation>
    </message>
    <message>
        <source>Training engine</source>
        <translation>Engine des Trainings</translation>
    </message>
    <message>
        <source>Training time zone</source>
        <translation>Zeitzone des Trainings</translation>
    </message>
    <message>
        <source>Training source</source>
        <translation>Quelle des Trainings</translation>
    </message>
    <message>
        <source>Training: missing as</source>
        <translation>Training: fehlend als</translation>
    </message>
    <message>
        <source>Serving engine</source>
        <translation>Engine des Servings</translation>
    </message>
    <message>
        <source>Serving time zone</source>
        <translation>Zeitzone des Servings</translation>
    </message>
    <message>
        <source>Serving source</source>
        <translation>Quelle des Servings</translation>
    </message>
    <message>
        <source>Serving: missing as</source>
        <translation>Serving: fehlend als</translation>
    </message>
    <message>
        <source>Parity test</source>
        <translation>Paritätstest</translation>
    </message>
    <message>
        <source>Max latency</source>
        <translation>Höchste Latenz</translation>
    </message>
    <message>
        <source>Max staleness</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Value per output</source>
        <translation>Wert je Ausgabe</translation>
    </message>
    <message>
        <source>Outputs wanted</source>
        <translation>Gewünschte Ausgaben</translation>
    </message>
    <message>
        <source>Decay of value</source>
        <translation>Wertverfall</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>Needs a full pass</source>
        <translation>Braucht einen vollen Durchgang</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Cost per run</source>
        <translation>Kosten je Lauf</translation>
    </message>
    <message>
        <source>Cost per hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Cost per 1000</source>
        <translation>Kosten je 1000</translation>
    </message>
    <message>
        <source>On-call hours</source>
        <translation>Stunden Rufbereitschaft</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Retry delay</source>
        <translation>Pause vor Wiederholung</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>On overrun</source>
        <translation>Bei Überlauf</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>Canary shares</source>
        <translation>Canary-Anteile</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Max age</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Join keys</source>
        <translation>Verbundschlüssel</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>tempo::Ladder</name>
    <message>
        <source>No tempo can be recommended, because the reaction of the fastest isn&apos;t known.</source>
        <translation>Es lässt sich kein Tempo empfehlen, weil die Reaktion des schnellsten nicht bekannt ist.</translation>
    </message>
    <message>
        <source>No tempo can be recommended, because the cost isn&apos;t known of any that keeps enough of the value. Say what an hour of the stages costs.</source>
        <translation>Es lässt sich kein Tempo empfehlen, weil von keinem, das genug vom Wert behält, die Kosten bekannt sind. Sagen Sie, was eine Stunde der Stufen kostet.</translation>
    </message>
    <message>
        <source>That is %1 a month less than the design as it is.</source>
        <translation>Das ist im Monat %1 weniger als der Entwurf, wie er ist.</translation>
    </message>
    <message>
        <source>That is %1 a month more than the design as it is.</source>
        <translation>Das ist im Monat %1 mehr als der Entwurf, wie er ist.</translation>
    </message>
    <message>
        <source>The design as it is costs the same.</source>
        <translation>Der Entwurf, wie er ist, kostet dasselbe.</translation>
    </message>
    <message>
        <source>“%1” is the cheapest tempo that keeps at least %2 of what the fastest would: %3 of the value, for %4 a month.</source>
        <translation>„%1“ ist das günstigste Tempo, das mindestens %2 von dem behält, was das schnellste behielte: %3 des Werts, für %4 im Monat.</translation>
    </message>
    <message>
        <source>The design is faster than its value asks for.</source>
        <translation>Der Entwurf ist schneller, als sein Wert verlangt.</translation>
    </message>
    <message>
        <source>One step slower, “%1”, loses %2 a month.</source>
        <translation>Eine Stufe langsamer, „%1“, verliert %2 im Monat.</translation>
    </message>
    <message>
        <source>One step slower, “%1”, loses nothing.</source>
        <translation>Eine Stufe langsamer, „%1“, verliert nichts.</translation>
    </message>
    <message>
        <source>“%1” would always be on: say what an hour of it costs.</source>
        <translation>„%1“ liefe immer: Sagen Sie, was eine Stunde davon kostet.</translation>
    </message>
    <message>
        <source>No event that reaches “%1” has a rate: it counts as one replica without requests. Say how often the event happens.</source>
        <translation>Kein Ereignis, das „%1“ erreicht, hat eine Rate: Es zählt als eine Kopie ohne Anfragen. Sagen Sie, wie oft das Ereignis geschieht.</translation>
    </message>
    <message>
        <source>How long “%1” takes isn&apos;t known in full: it may need more hours or replicas. Say its latency and those of what it reads.</source>
        <translation>Wie lange „%1“ dauert, ist nicht ganz bekannt: Es kann mehr Stunden oder Kopien brauchen. Sagen Sie seine Latenz und die von allem, was es liest.</translation>
    </message>
    <message>
        <source>The on-call work of “%1” counts nothing: say what an engineer&apos;s hour costs.</source>
        <translation>Die Rufbereitschaft von „%1“ zählt nicht: Sagen Sie, was eine Stunde eines Ingenieurs kostet.</translation>
    </message>
</context>
<context>
    <name>tempo::LassoTool</name>
    <message>
        <source>Drag around boxes to select them · Shift adds to the selection · Ctrl takes away what was selected</source>
        <translation>Um Kästen ziehen wählt sie aus · Umschalt fügt zur Auswahl hinzu · Strg nimmt Ausgewähltes weg</translation>
    </message>
</context>
<context>
    <name>tempo::Latency</name>
    <message>
        <source>p50 must be below %1; a constant latency is written as one duration</source>
        <translation>p50 muss unter %1 liegen; eine feste Latenz wird als eine Dauer geschrieben</translation>
    </message>
    <message>
        <source>p50 must be above 0</source>
        <translation>p50 muss über 0 liegen</translation>
    </message>
    <message>
        <source>min must be below p50</source>
        <translation>min muss unter p50 liegen</translation>
    </message>
    <message>
        <source>min must not be above max</source>
        <translation>min darf nicht über max liegen</translation>
    </message>
    <message>
        <source>mean must be above 0</source>
        <translation>mean muss über 0 liegen</translation>
    </message>
    <message>
        <source>the path of the samples must be relative and stay inside the document&apos;s folder</source>
        <translation>der Pfad der Stichproben muss relativ sein und im Ordner des Dokuments bleiben</translation>
    </message>
    <message>
        <source>a %1 latency takes exactly %2</source>
        <translation>eine Latenz der Art %1 nimmt genau %2</translation>
    </message>
    <message>
        <source> (or) </source>
        <translation> (oder) </translation>
    </message>
</context>
<context>
    <name>tempo::LatencyEditor</name>
    <message>
        <source>Constant, percentiles …</source>
        <translation>Fest, Perzentile …</translation>
    </message>
    <message>
        <source>file, such as latency.csv</source>
        <translation>Datei, zum Beispiel latency.csv</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>tempo::LatencyShape</name>
    <message>
        <source>Constant</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Gleichverteilt</translation>
    </message>
    <message>
        <source>Normal, cut off at 0</source>
        <translation>Normal, bei 0 abgeschnitten</translation>
    </message>
    <message>
        <source>Measured samples</source>
        <translation>Gemessene Stichproben</translation>
    </message>
    <message>
        <source>Percentiles p50 and p95</source>
        <translation>Perzentile p50 und p95</translation>
    </message>
    <message>
        <source>Percentiles p50 and p99</source>
        <translation>Perzentile p50 und p99</translation>
    </message>
    <message>
        <source>Minimum, p50 and p95</source>
        <translation>Minimum, p50 und p95</translation>
    </message>
    <message>
        <source>Weibull, p50 and p95</source>
        <translation>Weibull, p50 und p95</translation>
    </message>
    <message>
        <source>Weibull, p50 and p99</source>
        <translation>Weibull, p50 und p99</translation>
    </message>
    <message>
        <source>Gamma, p50 and p95</source>
        <translation>Gamma, p50 und p95</translation>
    </message>
    <message>
        <source>Gamma, p50 and p99</source>
        <translation>Gamma, p50 und p99</translation>
    </message>
    <message>
        <source>Exponential, by its mean</source>
        <translation>Exponentiell, nach dem Mittel</translation>
    </message>
    <message>
        <source>Uniform, from min to max</source>
        <translation>Gleichverteilt, von min bis max</translation>
    </message>
    <message>
        <source>Normal, mean and deviation</source>
        <translation>Normal, Mittel und Abweichung</translation>
    </message>
    <message>
        <source>Measured: a file beside the document with the one column &apos;seconds&apos;</source>
        <translation>Gemessen: eine Datei neben dem Dokument mit der einen Spalte „seconds“</translation>
    </message>
    <message>
        <source>%1; %2 %3</source>
        <comment>family; percentile and its value</comment>
        <translation>%1; %2 %3</translation>
    </message>
</context>
<context>
    <name>tempo::LimitMonitors</name>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>limit %1 of %2</source>
        <translation>Grenze %1 von %2</translation>
    </message>
    <message>
        <source>%1 transport</source>
        <translation>%1 Übertragung</translation>
    </message>
    <message>
        <source>%1 for what follows</source>
        <translation>%1 für das, was folgt</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>weniger %1</translation>
    </message>
    <message>
        <source>(an unknown latency on the way counts nothing)</source>
        <translation>(eine unbekannte Latenz unterwegs zählt nichts)</translation>
    </message>
    <message>
        <source>nothing is left for it</source>
        <translation>dafür bleibt nichts übrig</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message>
        <source>its due time, in %1</source>
        <translation>sein Termin, in %1</translation>
    </message>
    <message>
        <source>the design comes %1 too late</source>
        <translation>der Entwurf kommt %1 zu spät</translation>
    </message>
    <message>
        <source>the design leaves %1</source>
        <translation>der Entwurf lässt %1</translation>
    </message>
</context>
<context>
    <name>tempo::LineEditor</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::LineFilterBar</name>
    <message>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Die Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these. Gone since last seen:</source>
        <translation>Nur diese zeigen. Seit dem letzten Sehen weg:</translation>
    </message>
</context>
<context>
    <name>tempo::LineFormat</name>
    <message>
        <source>This must be above 0.</source>
        <translation>Dies muss über 0 liegen.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>such as 120/s</source>
        <comment>rate</comment>
        <translation>zum Beispiel 120/s</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Dies muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Dies darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Write a percentage, such as 95 %.</source>
        <translation>Schreiben Sie einen Prozentsatz, zum Beispiel 95 %.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and 100 %.</source>
        <translation>Ein Anteil liegt zwischen 0 % und 100 %.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;: write one such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht: schreiben Sie etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number: write one such as %2.</source>
        <translation>„%1“ ist keine Zahl: schreiben Sie etwa %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>such as 99.9 %</source>
        <comment>share</comment>
        <translation>zum Beispiel 99,9 %</translation>
    </message>
    <message>
        <source>such as 5 %, 25 %, 100 %</source>
        <comment>shares</comment>
        <translation>zum Beispiel 5 %, 25 %, 100 %</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <comment>list of texts</comment>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>such as 0 2 * * *</source>
        <comment>cron expression</comment>
        <translation>zum Beispiel 0 2 * * *</translation>
    </message>
</context>
<context>
    <name>tempo::LiveMonitors</name>
    <message>
        <source>at least %1 %</source>
        <translation>mindestens %1 %</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>zu vereinbaren</translation>
    </message>
    <message>
        <source>the availability in the design</source>
        <translation>die Verfügbarkeit im Entwurf</translation>
    </message>
    <message>
        <source>the design names no availability</source>
        <translation>der Entwurf nennt keine Verfügbarkeit</translation>
    </message>
    <message>
        <source>p95 of its own part at most %1</source>
        <translation>p95 des eigenen Teils höchstens %1</translation>
    </message>
    <message>
        <source>the latency that the design counts on</source>
        <translation>die Latenz, mit der der Entwurf rechnet</translation>
    </message>
    <message>
        <source>keeps up with %1</source>
        <translation>hält mit %1 mit</translation>
    </message>
    <message>
        <source>the peak rate of %1</source>
        <translation>die Spitzenrate von %1</translation>
    </message>
    <message>
        <source>the rate of %1</source>
        <translation>die Rate von %1</translation>
    </message>
    <message>
        <source>population stability index below 0.2</source>
        <translation>Population Stability Index unter 0,2</translation>
    </message>
    <message>
        <source>a starting point; take what the first month shows</source>
        <translation>ein Anfangswert; nehmen Sie, was der erste Monat zeigt</translation>
    </message>
</context>
<context>
    <name>tempo::MainWindow</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged at the worst case</source>
        <translation>Beurteilt im schlimmsten Fall</translation>
    </message>
    <message>
        <source>Judged at %1</source>
        <translation>Beurteilt bei %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>tempo::MarkdownEditor</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::MarkdownReport</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Sign again: %1 signed %2</source>
        <translation>Neu abzeichnen: %1 zeichnete %2 ab</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>When it fires: %1</source>
        <translation>Wenn er anschlägt: %1</translation>
    </message>
</context>
<context>
    <name>tempo::Matrix</name>
    <message>
        <source>speaks for batch</source>
        <translation>spricht für Batch</translation>
    </message>
    <message>
        <source>speaks for real-time</source>
        <translation>spricht für Echtzeit</translation>
    </message>
    <message>
        <source>Clearly: %1</source>
        <translation>Deutlich: %1</translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <translation>Eher: %1</translation>
    </message>
    <message>
        <source>Both, or neither</source>
        <translation>Beides oder keines</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>Echtzeit</translation>
    </message>
</context>
<context>
    <name>tempo::MatrixCommand</name>
    <message>
        <source>no verdict: every weight is zero</source>
        <translation>kein Urteil: jedes Gewicht ist null</translation>
    </message>
    <message>
        <source>no verdict yet: %1 not scored</source>
        <translation>noch kein Urteil: %1 nicht bewertet</translation>
    </message>
    <message>
        <source>%1 (index %2; axes with a quarter of the weight lean the other way)</source>
        <translation>%1 (Index %2; Achsen mit einem Viertel des Gewichts neigen zur anderen Seite)</translation>
    </message>
    <message>
        <source>%1 (index %2)</source>
        <translation>%1 (Index %2)</translation>
    </message>
    <message>
        <source>fragile: only %1 % of all weightings say so</source>
        <translation>fragil: nur %1 % aller Gewichtungen sagen das</translation>
    </message>
    <message>
        <source>firm in %1 % of all weightings</source>
        <translation>belastbar bei %1 % aller Gewichtungen</translation>
    </message>
    <message>
        <source>a weight of %1 % instead of %2 % on %3 would make it %4</source>
        <translation>ein Gewicht von %1 % statt %2 % auf %3 machte daraus %4</translation>
    </message>
    <message>
        <source>no single weight can change it</source>
        <translation>kein einzelnes Gewicht kann es ändern</translation>
    </message>
    <message>
        <source>%1 at %2 instead of %3 would make it %4</source>
        <translation>%1 bei %2 statt %3 machte daraus %4</translation>
    </message>
    <message>
        <source>discuss: %1</source>
        <translation>zu besprechen: %1</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>  %1: %2, weight %3 %, %n vote(s)</source>
        <translation>
            <numerusform>  %1: %2, Gewicht %3 %, %n Stimme</numerusform>
            <numerusform>  %1: %2, Gewicht %3 %, %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>    the design says %1: %2</source>
        <translation>    der Entwurf sagt %1: %2</translation>
    </message>
    <message>
        <source>The design has no matrix yet.</source>
        <translation>Der Entwurf hat noch keine Matrix.</translation>
    </message>
</context>
<context>
    <name>tempo::MatrixContradictsDesignRule</name>
    <message>
        <source>The team settled on %2 for %1, but its limits ask for %3.</source>
        <translation>Das Team hat sich für %1 auf %2 festgelegt, doch die Grenzen verlangen %3.</translation>
    </message>
</context>
<context>
    <name>tempo::MatrixView</name>
    <message>
        <source>Small dots are votes, the large one is what the team agreed on, a ring is the middle of the votes, ▲ is what the design itself says.</source>
        <translation>Kleine Punkte sind Stimmen, der große ist die Einigung des Teams, ein Ring ist die Mitte der Stimmen, ▲ ist, was der Entwurf selbst sagt.</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden wird</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>Was am meisten bewegt</translation>
    </message>
    <message>
        <source>How far the index moves when one axis goes to either end</source>
        <translation>Wie weit sich der Index bewegt, wenn eine Achse an ein Ende geht</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 bewerten</translation>
    </message>
    <message>
        <source>Take score back</source>
        <translation>Wertung zurücknehmen</translation>
    </message>
    <message>
        <source>Weigh %1</source>
        <translation>%1 gewichten</translation>
    </message>
    <message>
        <source>Reason for %1</source>
        <translation>Begründung für %1</translation>
    </message>
</context>
<context>
    <name>tempo::Measurements</name>
    <message>
        <source>%1 doesn&apos;t begin with the line &quot;seconds&quot;, so that its numbers can&apos;t be told. Write it above them.</source>
        <translation>%1 beginnt nicht mit der Zeile „seconds“, sodass unklar ist, was die Zahlen bedeuten. Diese Zeile darüber schreiben.</translation>
    </message>
    <message>
        <source>Line %1 of %2 isn&apos;t a time in seconds. Every line under the header holds one number from 0 on.</source>
        <translation>Zeile %1 von %2 ist keine Zeit in Sekunden. Jede Zeile unter der Überschrift enthält eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1 holds no measured time. Write one a line under the header.</source>
        <translation>%1 enthält keine gemessene Zeit. Unter der Überschrift eine je Zeile schreiben.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t there. It is looked for in %2, the folder of the document.</source>
        <translation>%1 gibt es nicht. Gesucht wird in %2, dem Ordner des Dokuments.</translation>
    </message>
    <message>
        <source>%1 lies outside of the document&apos;s folder and isn&apos;t read. Copy it into the folder.</source>
        <translation>%1 liegt außerhalb des Ordners des Dokuments und wird nicht gelesen. In den Ordner kopieren.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a file of at most 64 MB and isn&apos;t read.</source>
        <translation>%1 ist keine Datei von höchstens 64 MB und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>tempo::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sprint</source>
        <translation>&amp;Sprint</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New from Template…</source>
        <translation>&amp;Neu aus Vorlage …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous Step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>Next &amp;Finding</source>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Previous F&amp;inding</source>
        <translation>Voriger B&amp;efund</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Decides where a machine-learning pipeline needs batch, near-real-time or real-time, with the figures to show for it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Entscheidet, wo eine ML-Pipeline Batch, nahe Echtzeit oder Echtzeit braucht, und belegt es mit Zahlen.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Letzte öffnen</translation>
    </message>
    <message>
        <source>Re&amp;visions…</source>
        <translation>&amp;Fassungen …</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Ü&amp;ber</translation>
    </message>
</context>
<context>
    <name>tempo::MessageBars</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
    </message>
</context>
<context>
    <name>tempo::Metric</name>
    <message>
        <source>Job success</source>
        <translation>Gelingen des Jobs</translation>
    </message>
    <message>
        <source>each run</source>
        <translation>jeder Lauf</translation>
    </message>
    <message>
        <source>Read the log of the failed run, mend the cause, run it again for the same instant.</source>
        <translation>Protokoll des gescheiterten Laufs lesen, Ursache beheben, für denselben Zeitpunkt neu laufen lassen.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>last 30 runs</source>
        <translation>letzte 30 Läufe</translation>
    </message>
    <message>
        <source>Compare input volume and waiting for resources with a normal run.</source>
        <translation>Eingabemenge und Warten auf Ressourcen mit einem üblichen Lauf vergleichen.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Find the last step that succeeded; whatever follows it is what stands still.</source>
        <translation>Den letzten gelungenen Schritt suchen; was ihm folgt, steht still.</translation>
    </message>
    <message>
        <source>Published in time</source>
        <translation>Rechtzeitig veröffentlicht</translation>
    </message>
    <message>
        <source>each due time</source>
        <translation>jeder Termin</translation>
    </message>
    <message>
        <source>Tell those who wait for it, then publish the last good result or the late one.</source>
        <translation>Die Wartenden benachrichtigen, dann das letzte gute oder das späte Ergebnis veröffentlichen.</translation>
    </message>
    <message>
        <source>Output volume</source>
        <translation>Ausgabemenge</translation>
    </message>
    <message>
        <source>each run against the last 28</source>
        <translation>jeder Lauf gegen die letzten 28</translation>
    </message>
    <message>
        <source>Look for missing or doubled partitions in the inputs before the code.</source>
        <translation>Erst nach fehlenden oder doppelten Partitionen in den Eingaben suchen, dann im Code.</translation>
    </message>
    <message>
        <source>Distribution of predictions</source>
        <translation>Verteilung der Vorhersagen</translation>
    </message>
    <message>
        <source>a day against the last four weeks</source>
        <translation>ein Tag gegen die letzten vier Wochen</translation>
    </message>
    <message>
        <source>Compare the features&apos; distributions first; decide between data fault, season and retraining.</source>
        <translation>Zuerst die Verteilungen der Features vergleichen; zwischen Datenfehler, Saison und neuem Training entscheiden.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Check the last release and the health of what it depends on; roll back first, ask later.</source>
        <translation>Letztes Release und Zustand der Abhängigkeiten prüfen; erst zurückrollen, dann fragen.</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Split it into waiting, reading and running; the part that grew names the cause.</source>
        <translation>In Warten, Lesen und Laufen zerlegen; der gewachsene Teil nennt die Ursache.</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>Worst latency</source>
        <translation>Schlimmste Latenz</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Find the single slow request in the trace; one is enough to miss this limit.</source>
        <translation>Die eine langsame Anfrage im Trace suchen; eine genügt, um diese Grenze zu verfehlen.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Add replicas if what comes in exceeds what goes out; else look at what it waits for.</source>
        <translation>Replikate hinzufügen, wenn mehr hereinkommt als hinausgeht; sonst prüfen, worauf es wartet.</translation>
    </message>
    <message>
        <source>Age of what crosses</source>
        <translation>Alter dessen, was übergeht</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>See whether the writer stands still or the reader reads an old copy.</source>
        <translation>Prüfen, ob der Schreiber stillsteht oder der Leser eine alte Kopie liest.</translation>
    </message>
    <message>
        <source>Fallback rate</source>
        <translation>Anteil der Ersatzwerte</translation>
    </message>
    <message>
        <source>Find out which values are missing; a fallback that runs all day is an outage.</source>
        <translation>Herausfinden, welche Werte fehlen; ein Ersatz, der den ganzen Tag gilt, ist ein Ausfall.</translation>
    </message>
    <message>
        <source>Skew between training and serving</source>
        <translation>Abweichung zwischen Training und Serving</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>Take one row that differs and compute it by both definitions, step by step.</source>
        <translation>Eine abweichende Zeile nehmen und Schritt für Schritt nach beiden Definitionen rechnen.</translation>
    </message>
    <message>
        <source>data at most %1 old</source>
        <translation>Daten höchstens %1 alt</translation>
    </message>
    <message>
        <source>%1 at most %2 old</source>
        <translation>%1 höchstens %2 alt</translation>
    </message>
    <message>
        <source>Share of the limit</source>
        <translation>Anteil an der Grenze</translation>
    </message>
    <message>
        <source>last 30 runs, or 5 min of requests</source>
        <translation>letzte 30 Läufe, oder 5 min Anfragen</translation>
    </message>
    <message>
        <source>See whether it waits, reads or runs longer than in the design, and what else is on the way.</source>
        <translation>Prüfen, ob es länger wartet, liest oder läuft als im Entwurf, und was sonst auf dem Weg liegt.</translation>
    </message>
</context>
<context>
    <name>tempo::Migrations</name>
    <message>
        <source>The workspace has to be brought up to date, and the copy &apos;%1&apos; that is made before could not be: %2. Nothing was changed. Make room on the disk.</source>
        <translation>Der Arbeitsbereich muss auf den neuen Stand, und die Kopie „%1“ davor war nicht möglich: %2. Nichts wurde geändert. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>it is not what was copied</source>
        <translation>sie ist nicht, was kopiert wurde</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>die Platte hat es nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>tempo::MissedTrainRule</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>in %1 percent of its runs</source>
        <translation>bei %1 Prozent seiner Läufe</translation>
    </message>
    <message>
        <source>%1 runs before the latest run of %2 is there, %3 (margin %4): what it reads is then %5 older.</source>
        <translation>%1 läuft, %3, bevor der letzte Lauf von %2 da ist (Vorsprung %4): was es liest, ist dann %5 älter.</translation>
    </message>
</context>
<context>
    <name>tempo::MonitorCommands</name>
    <message>
        <source>Edit Monitor</source>
        <translation>Monitor bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Set Severity of %n Monitor(s)</source>
        <translation>
            <numerusform>Dringlichkeit von %n Monitor setzen</numerusform>
            <numerusform>Dringlichkeit von %n Monitoren setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Owner of %n Monitor(s)</source>
        <translation>
            <numerusform>Zuständige für %n Monitor setzen</numerusform>
            <numerusform>Zuständige für %n Monitore setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set Threshold</source>
        <translation>Schwelle setzen</translation>
    </message>
    <message>
        <source>Edit Runbook</source>
        <translation>Anleitung bearbeiten</translation>
    </message>
    <message>
        <source>Set Element of Monitor</source>
        <translation>Element des Monitors setzen</translation>
    </message>
    <message numerus="yes">
        <source>Sign Off %n Monitor(s)</source>
        <translation>
            <numerusform>%n Monitor abzeichnen</numerusform>
            <numerusform>%n Monitore abzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Signature Back</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Monitor(s)</source>
        <translation>
            <numerusform>%n Monitor entfernen</numerusform>
            <numerusform>%n Monitore entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Monitor(s)</source>
        <translation>
            <numerusform>%n Monitor zurückholen</numerusform>
            <numerusform>%n Monitore zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Monitor</source>
        <translation>Monitor hinzufügen</translation>
    </message>
</context>
<context>
    <name>tempo::MonitorModel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed off</source>
        <translation>
            <numerusform>%n abgezeichnet</numerusform>
            <numerusform>%n abgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>No element</source>
        <translation>Kein Element</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>sign again</source>
        <translation>neu abzeichnen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>abgezeichnet</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>%1 zeichnete %2 ab</translation>
    </message>
</context>
<context>
    <name>tempo::MonitorPanel</name>
    <message>
        <source>Use the generated</source>
        <translation>Die errechnete nehmen</translation>
    </message>
    <message>
        <source>Take signature back</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>No monitor is chosen</source>
        <translation>Kein Monitor ist gewählt</translation>
    </message>
    <message>
        <source>Choose a monitor to see how its threshold follows from the design. Double-click or press Enter on a cell to edit it.</source>
        <translation>Wählen Sie einen Monitor, um zu sehen, wie seine Schwelle aus dem Entwurf folgt. Doppelklick oder Eingabe auf einer Zelle bearbeitet sie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric and element</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 signed %2; the threshold moved since, so it is to be signed again</source>
        <translation>%1 zeichnete %2 ab; die Schwelle hat sich seither geändert und ist neu abzuzeichnen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Errechnet</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>threshold and its derivation</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>No element</source>
        <translation>Kein Element</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n Monitor</numerusform>
            <numerusform>%n Monitore</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity and owner are set for all of them at once, and they are signed off together.</source>
        <translation>Dringlichkeit und Zuständige werden für alle auf einmal gesetzt, und sie werden zusammen abgezeichnet.</translation>
    </message>
</context>
<context>
    <name>tempo::Monitoring</name>
    <message>
        <source>set by the team</source>
        <translation>vom Team gesetzt</translation>
    </message>
    <message>
        <source>set by the team; the design gives: %1</source>
        <translation>vom Team gesetzt; der Entwurf ergibt: %1</translation>
    </message>
    <message>
        <source>the design no longer asks for it</source>
        <translation>der Entwurf verlangt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>tempo::MonitoringCsv</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Threshold changed since it was signed off</source>
        <translation>Schwelle seit dem Abzeichnen geändert</translation>
    </message>
</context>
<context>
    <name>tempo::MonitoringMarkdown</name>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Sign again: %1 signed %2%3</source>
        <translation>Neu abzeichnen: %1 zeichnete %2 ab%3</translation>
    </message>
    <message>
        <source>Signed off by %1%2</source>
        <translation>Abgezeichnet von %1%2</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(weggefallen)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Dringlichkeit: %1</translation>
    </message>
    <message>
        <source>window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>When it fires: %1</source>
        <translation>Wenn er anschlägt: %1</translation>
    </message>
    <message>
        <source>Monitoring of %1</source>
        <translation>Monitoring von %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>tempo::MonitoringView</name>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>No monitors yet. They follow from the design: limits, schedules, rates and the layers that hand data on each bring theirs. Or add one of your own below.</source>
        <translation>Noch keine Monitore. Sie folgen aus dem Entwurf: Grenzen, Zeitpläne, Raten und die Schichten, die Daten weitergeben, bringen je ihre mit. Oder fügen Sie unten einen eigenen hinzu.</translation>
    </message>
    <message>
        <source>No monitor fits the filter.</source>
        <translation>Kein Monitor passt zum Filter.</translation>
    </message>
    <message>
        <source>Add a monitor: what is measured?</source>
        <translation>Monitor hinzufügen: was wird gemessen?</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Signed or not</source>
        <translation>Abgezeichnet oder nicht</translation>
    </message>
    <message>
        <source>Not yet signed off</source>
        <translation>Noch nicht abgezeichnet</translation>
    </message>
    <message>
        <source>To be signed again</source>
        <translation>Neu abzuzeichnen</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Signing as</source>
        <translation>Unterschrift als</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Name to sign with</source>
        <translation>Name für die Unterschrift</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Sign Off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Take Signature Back</source>
        <translation>Unterschrift zurücknehmen</translation>
    </message>
    <message>
        <source>Use the Generated Threshold</source>
        <translation>Die errechnete Schwelle nehmen</translation>
    </message>
    <message>
        <source>Remove Monitor</source>
        <translation>Monitor entfernen</translation>
    </message>
    <message>
        <source>Restore Monitor</source>
        <translation>Monitor zurückholen</translation>
    </message>
    <message>
        <source>Show on Canvas</source>
        <translation>Auf der Leinwand zeigen</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Choose the monitors to sign off; Ctrl+A chooses all.</source>
        <translation>Wählen Sie die Monitore zum Abzeichnen; Strg+A wählt alle.</translation>
    </message>
    <message numerus="yes">
        <source>Write your name, then press Enter to sign %n monitor(s) off.</source>
        <translation>
            <numerusform>Schreiben Sie Ihren Namen, dann zeichnet die Eingabetaste %n Monitor ab.</numerusform>
            <numerusform>Schreiben Sie Ihren Namen, dann zeichnet die Eingabetaste %n Monitore ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>No element</source>
        <translation>Kein Element</translation>
    </message>
    <message>
        <source>Every element</source>
        <translation>Jedes Element</translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n</source>
        <translation>
            <numerusform>%n abzeichnen</numerusform>
            <numerusform>%n abzeichnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonolithicPipelineRule</name>
    <message>
        <source>%1 feeds training (%2) and serving (%3) alike and carries %4.</source>
        <translation>%1 speist Training (%2) und Serving (%3) gleichermaßen und trägt %4.</translation>
    </message>
    <message>
        <source>features of different classes</source>
        <translation>Features verschiedener Klassen</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MoveTool</name>
    <message>
        <source>Snaps to the grid · Esc puts it back</source>
        <translation>Rastet am Gitter ein · Esc setzt zurück</translation>
    </message>
    <message>
        <source>Drag moves · Delete removes</source>
        <translation>Ziehen verschiebt · Entf löscht</translation>
    </message>
</context>
<context>
    <name>tempo::NewCommand</name>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 gibt es schon; --force ersetzt es.</translation>
    </message>
</context>
<context>
    <name>tempo::NoContractRule</name>
    <message>
        <source>an age limit</source>
        <translation>eine Altersgrenze</translation>
    </message>
    <message>
        <source>a fallback</source>
        <translation>ein Ersatz</translation>
    </message>
    <message>
        <source>an owner of %1</source>
        <translation>Zuständige für %1</translation>
    </message>
    <message>
        <source>The flow from %1 (%2) to %3 (%4) lacks %5.</source>
        <translation>Dem Fluss von %1 (%2) zu %3 (%4) fehlt %5.</translation>
    </message>
</context>
<context>
    <name>tempo::NoDeadlineRule</name>
    <message>
        <source>%1 has neither a latency limit nor a due time.</source>
        <translation>%1 hat weder Latenzgrenze noch Termin.</translation>
    </message>
</context>
<context>
    <name>tempo::NoFallbackRule</name>
    <message>
        <source>No flow from the third-party source %1 to the real-time prediction %2 has a fallback.</source>
        <translation>Kein Fluss von der fremden Quelle %1 zur Echtzeit-Vorhersage %2 hat einen Ersatz.</translation>
    </message>
</context>
<context>
    <name>tempo::NoFeatureStoreRule</name>
    <message>
        <source>%1 goes to training (%2) and to serving (%3) without a store on the way.</source>
        <translation>%1 geht ohne Speicher unterwegs ins Training (%2) und ins Serving (%3).</translation>
    </message>
    <message>
        <source>%1 is for training and serving, but reaches %2 without a store.</source>
        <translation>%1 dient Training und Serving, erreicht %2 aber ohne Speicher.</translation>
    </message>
</context>
<context>
    <name>tempo::NoValueRule</name>
    <message>
        <source>%1 has no value, so that no tempo can be called worth its cost.</source>
        <translation>%1 hat keinen Wert; so lässt sich von keinem Tempo sagen, dass es seine Kosten lohnt.</translation>
    </message>
</context>
<context>
    <name>tempo::NoteDelegate</name>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
</context>
<context>
    <name>tempo::NoteEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>tempo::NoteList</name>
    <message>
        <source>Who finds out</source>
        <translation>Wer es klärt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Settle it, or open it again (Space)</source>
        <translation>Klären oder wieder öffnen (Leertaste)</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Geparkte Fragen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>A question to park</source>
        <translation>Eine Frage zum Parken</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Park it (Enter)</source>
        <translation>Parken (Eingabe)</translation>
    </message>
    <message>
        <source>Record it (Enter)</source>
        <translation>Festhalten (Eingabe)</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>tempo::OpenRecent</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file name, title</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>No designs yet</source>
        <translation>Noch keine Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>tempo::OpenedDesign</name>
    <message>
        <source>%1: warning: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: Warnung: %2</translation>
    </message>
</context>
<context>
    <name>tempo::Opening</name>
    <message>
        <source>There is no workspace, for the folder &apos;%1&apos; can&apos;t be made. See whether something else of that name is in the way.</source>
        <translation>Es gibt keinen Arbeitsbereich, denn der Ordner „%1“ lässt sich nicht anlegen. Prüfen Sie, ob etwas anderes dieses Namens im Weg ist.</translation>
    </message>
    <message>
        <source>There is no workspace, for &apos;%1&apos; could not be written. Make room on the disk and start again.</source>
        <translation>Es gibt keinen Arbeitsbereich, denn „%1“ ließ sich nicht schreiben. Schaffen Sie Platz auf der Platte und starten Sie neu.</translation>
    </message>
    <message>
        <source>There is no workspace: &apos;%1&apos; can&apos;t be used, for %2, and it could not be renamed. Move it away and start again.</source>
        <translation>Es gibt keinen Arbeitsbereich: „%1“ ist nicht nutzbar, denn %2, und ließ sich nicht umbenennen. Verschieben Sie die Datei und starten Sie neu.</translation>
    </message>
    <message>
        <source>The workspace with recent designs, revisions and drafts could not be used, for %1. It now lies in &apos;%2&apos;, and a fresh one was begun. Your designs are unchanged.</source>
        <translation>Der Arbeitsbereich mit letzten Entwürfen, Fassungen und Sicherungen war nicht nutzbar, denn %1. Er liegt jetzt in „%2“, und ein neuer ist begonnen. Ihre Entwürfe sind unverändert.</translation>
    </message>
    <message>
        <source>There is no workspace in this window: &apos;%1&apos; can&apos;t be used, for %2, and another window has it open. Close all windows and start again.</source>
        <translation>In diesem Fenster gibt es keinen Arbeitsbereich: „%1“ ist nicht nutzbar, denn %2, und ein anderes Fenster hat ihn offen. Schließen Sie alle Fenster und starten Sie neu.</translation>
    </message>
    <message>
        <source>The workspace &apos;%1&apos; could not be brought up to date and is unchanged; a copy lies in &apos;%2&apos;. %3</source>
        <translation>Der Arbeitsbereich „%1“ ließ sich nicht auf den neuen Stand bringen und ist unverändert; eine Kopie liegt in „%2“. %3</translation>
    </message>
</context>
<context>
    <name>tempo::OperationalOverheadRule</name>
    <message numerus="yes">
        <source>%n point(s) unanswered</source>
        <translation>
            <numerusform>%n Punkt unbeantwortet</numerusform>
            <numerusform>%n Punkte unbeantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) answered with no</source>
        <translation>
            <numerusform>%n Punkt mit Nein beantwortet</numerusform>
            <numerusform>%n Punkte mit Nein beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, but the operational review has %2.</source>
        <translation>%1, aber die Betriebsprüfung hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) run in real time or near real time</source>
        <translation>
            <numerusform>%n Stufe läuft in Echtzeit oder nahe daran</numerusform>
            <numerusform>%n Stufen laufen in Echtzeit oder nahe daran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::OptionalFlagEditor</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>tempo::OverrunRule</name>
    <message>
        <source>its runs pile up</source>
        <translation>die Läufe stauen sich</translation>
    </message>
    <message>
        <source>runs are skipped</source>
        <translation>Läufe fallen aus</translation>
    </message>
    <message>
        <source>A run of %1 takes %2 (p99), longer than its period of %3: %4.</source>
        <translation>Ein Lauf von %1 dauert %2 (p99), länger als der Abstand von %3: %4.</translation>
    </message>
</context>
<context>
    <name>tempo::Page</name>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Draw what happens, what is computed and how fast it must be</source>
        <translation>Zeichnen, was geschieht, was berechnet wird und wie schnell es sein muss</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Score the five axes and see whether batch or real-time fits</source>
        <translation>Die fünf Achsen bewerten und sehen, ob Batch oder Echtzeit passt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Read the architecture report and export it</source>
        <translation>Den Architekturbericht lesen und exportieren</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Plan the tasks: who does what, and when</source>
        <translation>Die Aufgaben planen: wer was wann tut</translation>
    </message>
    <message>
        <source>See what is to be watched, and sign the thresholds off</source>
        <translation>Sehen, was zu überwachen ist, und die Schwellen abzeichnen</translation>
    </message>
    <message>
        <source>Decide which features lie ready, which are computed on the fly and which are counted over a window</source>
        <translation>Entscheiden, welche Features bereitliegen, welche nebenbei berechnet und welche über ein Fenster gezählt werden</translation>
    </message>
    <message>
        <source>See how long each path takes, how old its data is, and what is known when</source>
        <translation>Sehen, wie lange jeder Weg dauert, wie alt seine Daten sind und was wann bekannt ist</translation>
    </message>
    <message>
        <source>See what each tempo keeps of the value and costs, and which is enough</source>
        <translation>Sehen, was jedes Tempo vom Wert erhält und kostet und welches genügt</translation>
    </message>
</context>
<context>
    <name>tempo::PanTool</name>
    <message>
        <source>Drag moves the view</source>
        <translation>Ziehen bewegt die Ansicht</translation>
    </message>
</context>
<context>
    <name>tempo::PathPane</name>
    <message>
        <source>How old it is, over all cases</source>
        <translation>Wie alt es ist, über alle Fälle</translation>
    </message>
    <message>
        <source>How long it takes, over all cases</source>
        <translation>Wie lange es dauert, über alle Fälle</translation>
    </message>
    <message>
        <source>It is equally old at any time</source>
        <translation>Es ist jederzeit gleich alt</translation>
    </message>
    <message>
        <source>It takes equally long at any time</source>
        <translation>Es dauert jederzeit gleich lang</translation>
    </message>
    <message>
        <source>In half of all cases at most %1 old, in 99 of 100 at most %2</source>
        <translation>In der Hälfte der Fälle höchstens %1 alt, in 99 von 100 höchstens %2</translation>
    </message>
    <message>
        <source>In half of all cases within %1, in 99 of 100 within %2</source>
        <translation>In der Hälfte der Fälle binnen %1, in 99 von 100 binnen %2</translation>
    </message>
    <message>
        <source>The worst case, part by part</source>
        <translation>Der schlimmste Fall, Teil für Teil</translation>
    </message>
    <message>
        <source>The share of all cases over time</source>
        <translation>Der Anteil aller Fälle über der Zeit</translation>
    </message>
    <message>
        <source>A bad case, part by part</source>
        <translation>Ein schlechter Fall, Teil für Teil</translation>
    </message>
    <message>
        <source>There is no bound. Here every random time is drawn at %1, and every run has just been missed.</source>
        <translation>Eine Schranke gibt es nicht. Hier ist jede zufällige Zeit bei %1 gezogen, und jeder Lauf wurde gerade verpasst.</translation>
    </message>
    <message>
        <source>Every case, part by part</source>
        <translation>Jeder Fall, Teil für Teil</translation>
    </message>
</context>
<context>
    <name>tempo::PathWords</name>
    <message>
        <source>“%1” reflects “%2”</source>
        <translation>„%1“ spiegelt „%2“</translation>
    </message>
    <message>
        <source>What “%1” holds of “%2” is</source>
        <translation>Was „%1“ von „%2“ enthält, ist</translation>
    </message>
    <message>
        <source>What “%1” gets of “%2” from “%3” is</source>
        <translation>Was „%1“ von „%2“ über „%3“ bekommt, ist</translation>
    </message>
    <message>
        <source>What the model in “%1” has learned from “%2” is</source>
        <translation>Was das Modell in „%1“ aus „%2“ gelernt hat, ist</translation>
    </message>
    <message>
        <source>always %1 later</source>
        <comment>reaction</comment>
        <translation>immer %1 später</translation>
    </message>
    <message>
        <source>%1 later on average and %2 later in the worst case</source>
        <comment>reaction</comment>
        <translation>im Mittel %1 später und schlimmstenfalls %2 später</translation>
    </message>
    <message>
        <source>%1 later on average and within %2 in 99 of 100 cases; there is no bound</source>
        <comment>reaction</comment>
        <translation>im Mittel %1 später und in 99 von 100 Fällen binnen %2; eine Schranke gibt es nicht</translation>
    </message>
    <message>
        <source>between %1 and %2 later</source>
        <comment>reaction</comment>
        <translation>zwischen %1 und %2 später</translation>
    </message>
    <message>
        <source>%1 later at the earliest</source>
        <comment>reaction</comment>
        <translation>frühestens %1 später</translation>
    </message>
    <message>
        <source>always %1 old</source>
        <translation>immer %1 alt</translation>
    </message>
    <message>
        <source>%1 old on average and %2 old in the worst case</source>
        <translation>im Mittel %1 alt und schlimmstenfalls %2 alt</translation>
    </message>
    <message>
        <source>%1 old on average and at most %2 in 99 of 100 cases; there is no bound</source>
        <translation>im Mittel %1 alt und in 99 von 100 Fällen höchstens %2; eine Schranke gibt es nicht</translation>
    </message>
    <message>
        <source>between %1 and %2 old</source>
        <translation>zwischen %1 und %2 alt</translation>
    </message>
    <message>
        <source>%1 old at least</source>
        <translation>mindestens %1 alt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a figure of time</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Exact, over every moment of %1.</source>
        <comment>a length of time</comment>
        <translation>Genau, über jeden Augenblick von %1.</translation>
    </message>
    <message>
        <source>Exact: nothing on the way depends on the time of day.</source>
        <translation>Genau: nichts auf dem Weg hängt von der Uhrzeit ab.</translation>
    </message>
    <message>
        <source>Simulated, because something on the way is random or takes too long to repeat.</source>
        <translation>Simuliert, weil etwas auf dem Weg zufällig ist oder sich erst nach zu langer Zeit wiederholt.</translation>
    </message>
    <message>
        <source>Simulated, because something on the way is random or takes too long to repeat: p99 lies between %1 and %2 with a confidence of 95 %.</source>
        <translation>Simuliert, weil etwas auf dem Weg zufällig ist oder sich erst nach zu langer Zeit wiederholt: p99 liegt mit einer Sicherheit von 95 % zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days, then hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → model in %2</source>
        <translation>%1 → Modell in %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2, straight</source>
        <translation>%1 → %2, unmittelbar</translation>
    </message>
    <message>
        <source>%1 → %2, from %3</source>
        <translation>%1 → %2, von %3</translation>
    </message>
    <message>
        <source>How long it takes from “%1” to “%2” isn&apos;t defined: there is a cycle on the way, or runs pile up.</source>
        <translation>Wie lange es von „%1“ bis „%2“ dauert, ist nicht bestimmt: auf dem Weg ist ein Kreis, oder Läufe stauen sich.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>subject, then figures of time</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>It has no limit.</source>
        <translation>Es hat keine Grenze.</translation>
    </message>
    <message>
        <source>The limit of %1 can&apos;t be held against it here.</source>
        <translation>Die Grenze von %1 lässt sich hier nicht anlegen.</translation>
    </message>
    <message>
        <source>The limit of %1 is met with %2 to spare, judged at %3.</source>
        <translation>Die Grenze von %1 wird mit %2 Spielraum eingehalten, beurteilt bei %3.</translation>
    </message>
    <message>
        <source>That is %1 too old for its limit of %2, judged at %3.</source>
        <translation>Das ist %1 zu alt für die Grenze von %2, beurteilt bei %3.</translation>
    </message>
    <message>
        <source>That is %1 too late for its limit of %2, judged at %3.</source>
        <translation>Das ist %1 zu spät für die Grenze von %2, beurteilt bei %3.</translation>
    </message>
    <message>
        <source>Bounds only: clocks of unknown phase depend on each other, so that nothing is known between the best and the worst.</source>
        <translation>Nur Schranken: Takte unbekannter Phase hängen voneinander ab, sodass zwischen dem besten und dem schlimmsten Fall nichts bekannt ist.</translation>
    </message>
    <message>
        <source>A latency on the way is unknown and counts as nothing: the figures are lower bounds.</source>
        <translation>Eine Latenz auf dem Weg ist unbekannt und zählt nichts: die Zahlen sind untere Schranken.</translation>
    </message>
    <message>
        <source>Judged at %1.</source>
        <translation>Beurteilt bei %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>the worst case</source>
        <translation>dem schlimmsten Fall</translation>
    </message>
</context>
<context>
    <name>tempo::PdfReport</name>
    <message>
        <source>Architecture report</source>
        <translation>Architekturbericht</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>sprint of %1</source>
        <translation>Sprint vom %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Solid lines are pushed, dashed ones are read when needed. One, two or three bars on a box: batch, near-real-time, real-time.</source>
        <translation>Durchgezogene Linien stoßen an, gestrichelte werden bei Bedarf gelesen. Ein, zwei oder drei Balken im Kasten: Batch, nahe Echtzeit, Echtzeit.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Index %1 on a scale from −1 (batch) to +1 (real-time)</source>
        <translation>Index %1 auf einer Skala von −1 (Batch) bis +1 (Echtzeit)</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>sign again</source>
        <translation>neu abzeichnen</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>%1 zeichnete %2 ab</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>First thing to do</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>When one fires</source>
        <translation>Wenn einer anschlägt</translation>
    </message>
    <message>
        <source>No element</source>
        <translation>Kein Element</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
</context>
<context>
    <name>tempo::PhaseTasks</name>
    <message>
        <source>It shows what the model is worth before anything has to run day and night.</source>
        <translation>Sie zeigt, was das Modell wert ist, bevor etwas Tag und Nacht laufen muss.</translation>
    </message>
    <message>
        <source>It proves the service while the features stay as simple as they are.</source>
        <translation>Sie bewährt den Dienst, solange die Features so einfach bleiben wie möglich.</translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Fügt %1 hinzu.</translation>
    </message>
</context>
<context>
    <name>tempo::PlanDifference</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Effort: %1 d</source>
        <translation>Aufwand: %1 d</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>Derivation: %1</source>
        <translation>Herleitung: %1</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Dringlichkeit: %1</translation>
    </message>
</context>
<context>
    <name>tempo::PlanFormats</name>
    <message>
        <source>An effort lies between 0 and 100,000 days.</source>
        <translation>Ein Aufwand liegt zwischen 0 und 100.000 Tagen.</translation>
    </message>
    <message>
        <source>such as 2d or 4h</source>
        <comment>effort</comment>
        <translation>zum Beispiel 2d oder 4h</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date: write one such as %2.</source>
        <translation>„%1“ ist kein Datum: schreiben Sie etwa %2.</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <comment>date</comment>
        <translation>so bald wie möglich</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week and date</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tempo::PlanLine</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>tempo::PlanPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Write what is to be added, then press Enter.</source>
        <translation>Schreiben Sie, was hinzukommen soll, dann Eingabe.</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Leinwand</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No element of the design stands behind it.</source>
        <translation>Dahinter steht kein Element des Entwurfs.</translation>
    </message>
</context>
<context>
    <name>tempo::Preferences</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>At once. High contrast is dark where the desktop is dark.</source>
        <translation>Sofort. Hoher Kontrast ist dunkel, wo der Schreibtisch dunkel ist.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>When the program starts</source>
        <translation>Wenn das Programm startet</translation>
    </message>
    <message>
        <source>&amp;Open again what was open</source>
        <translation>Wieder öff&amp;nen, was offen war</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>&amp;Keep a draft for the case of a crash</source>
        <translation>Für den Fall eines Absturzes &amp;sichern</translation>
    </message>
    <message>
        <source>Every few seconds, on this computer alone. It is offered at the next start.</source>
        <translation>Alle paar Sekunden, nur auf diesem Rechner. Beim nächsten Start wird sie angeboten.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Move only what must move</source>
        <translation>Nur &amp;bewegen, was sich bewegen muss</translation>
    </message>
    <message>
        <source>No sliding panels, no blinking cursor. At once.</source>
        <translation>Keine gleitenden Leisten, kein blinkender Cursor. Sofort.</translation>
    </message>
    <message>
        <source>Of the size that the system gives, as far as the window fits the screen. From the next start.</source>
        <translation>In der Größe, die das System vorgibt, soweit das Fenster auf den Bildschirm passt. Ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>tempo::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tempo::ProblemsDialog</name>
    <message>
        <source>The design can&apos;t be opened</source>
        <translation>Der Entwurf lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>About this design</source>
        <translation>Zu diesem Entwurf</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), each with its line and column. What was open stays as it was; mend the file and open it again.</source>
        <translation>
            <numerusform>%n Problem, mit Zeile und Spalte. Was offen war, bleibt, wie es war; berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
            <numerusform>%n Probleme, jedes mit Zeile und Spalte. Was offen war, bleibt, wie es war; berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>tempo::RailPane</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The time for %1 stays as it was: %2</source>
        <translation>Die Zeit für %1 bleibt, wie sie war: %2</translation>
    </message>
    <message>
        <source>Plan the time for %1</source>
        <translation>Die Zeit für %1 planen</translation>
    </message>
</context>
<context>
    <name>tempo::Rate</name>
    <message>
        <source>&apos;%1&apos; is not a rate: write a number, a slash and a unit (s, min, h, day), e.g. 120/s, 50k/h or 2M/day</source>
        <translation>„%1“ ist keine Rate: schreiben Sie Zahl, Schrägstrich und Einheit (s, min, h, day), etwa 120/s, 50k/h oder 2M/day</translation>
    </message>
</context>
<context>
    <name>tempo::ReadFile</name>
    <message>
        <source>%1 is larger than 16 MB, which no design needs; is it the right file?</source>
        <translation>%1 ist größer als 16 MB, das braucht kein Entwurf; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>there is no file %1; check its name and folder</source>
        <translation>es gibt keine Datei %1; prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>%1 is a folder; name the document in it</source>
        <translation>%1 ist ein Ordner; nennen Sie das Dokument darin</translation>
    </message>
    <message>
        <source>%1 is not a regular file; a design is read from one</source>
        <translation>%1 ist keine gewöhnliche Datei; ein Entwurf wird aus einer gelesen</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 ließ sich nicht öffnen: %2</translation>
    </message>
</context>
<context>
    <name>tempo::Reader</name>
    <message>
        <source>an element of kind %1 has no key &apos;%2&apos;; these have: %3. Allowed here: %4</source>
        <translation>ein Element der Art %1 kennt keinen Schlüssel „%2“; ihn haben: %3. Hier erlaubt: %4</translation>
    </message>
    <message>
        <source>%1 is not an id: lower case letters, digits and dashes are allowed, and a letter or digit comes first</source>
        <translation>%1 ist keine Kennung: erlaubt sind Kleinbuchstaben, Ziffern und Striche, zuerst ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is reserved; choose another</source>
        <translation>die Kennung „%1“ ist reserviert; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; exclude each other; write one of them</source>
        <translation>„%1“ und „%2“ schließen einander aus; schreiben Sie eines davon</translation>
    </message>
    <message>
        <source>&apos;offset&apos; needs &apos;every&apos;: it says when the first run is</source>
        <translation>„offset“ braucht „every“: es sagt, wann der erste Lauf ist</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number such as 0.4</source>
        <translation>eine Zahl wie 0.4</translation>
    </message>
    <message>
        <source>%1 above 0</source>
        <translation>%1 über 0</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 is not a time zone of this system.%2 Write a name such as UTC or Europe/Berlin</source>
        <translation>%1 ist keine Zeitzone dieses Systems.%2 Schreiben Sie einen Namen wie UTC oder Europe/Berlin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a duration such as 250ms or 3h30min</source>
        <translation>eine Dauer wie 250ms oder 3h30min</translation>
    </message>
    <message>
        <source>the duration must be above 0</source>
        <translation>die Dauer muss über 0 liegen</translation>
    </message>
    <message>
        <source>a rate such as 120/s or 50k/h</source>
        <translation>eine Rate wie 120/s oder 50k/h</translation>
    </message>
    <message>
        <source>a schedule such as &quot;0 2 * * *&quot;</source>
        <translation>ein Zeitplan wie &quot;0 2 * * *&quot;</translation>
    </message>
    <message>
        <source>a date such as 2026-03-02</source>
        <translation>ein Datum wie 2026-03-02</translation>
    </message>
    <message>
        <source>a place as two numbers, such as [320, 0]</source>
        <translation>ein Ort als zwei Zahlen, etwa [320, 0]</translation>
    </message>
    <message>
        <source>left, top, width and height, such as [-40, -60, 700, 220]</source>
        <translation>links, oben, Breite und Höhe, etwa [-40, -60, 700, 220]</translation>
    </message>
    <message>
        <source>%1 is not an id of an axis: lower case letters, digits and dashes are allowed, and a letter or digit comes first</source>
        <translation>%1 ist keine Kennung einer Achse: erlaubt sind Kleinbuchstaben, Ziffern und Striche, zuerst ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the five axes; give the team&apos;s own another id</source>
        <translation>„%1“ ist eine der fünf Achsen; geben Sie der eigenen eine andere Kennung</translation>
    </message>
    <message>
        <source>the first key must be &apos;tempo: 1&apos;, the version of the format</source>
        <translation>der erste Schlüssel muss „tempo: 1“ sein, die Version des Formats</translation>
    </message>
    <message>
        <source>the version of the format, which is 1</source>
        <translation>die Version des Formats, also 1</translation>
    </message>
    <message>
        <source>this document is of format %1, and this program reads format %2; open it with a newer Tempo Workbench</source>
        <translation>dieses Dokument hat das Format %1, dieses Programm liest Format %2; öffnen Sie es mit einer neueren Tempo Workbench</translation>
    </message>
    <message>
        <source>&apos;tempo&apos; must be the first key of the document</source>
        <translation>„tempo“ muss der erste Schlüssel des Dokuments sein</translation>
    </message>
    <message>
        <source>a design is a map of keys that begins with &apos;tempo: 1&apos;</source>
        <translation>ein Entwurf ist eine Zuordnung von Schlüsseln, die mit „tempo: 1“ beginnt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>und %n weiteres Problem</numerusform>
            <numerusform>und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is empty; a design begins with &apos;tempo: 1&apos;</source>
        <translation>die Datei ist leer; ein Entwurf beginnt mit „tempo: 1“</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>der Text %1</translation>
    </message>
    <message>
        <source>unknown key %1.%2 Allowed here: %3</source>
        <translation>unbekannter Schlüssel %1.%2 Hier erlaubt: %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 is not one of the words allowed here.%2 Allowed: %3</source>
        <translation>%1 ist keines der hier erlaubten Wörter.%2 Erlaubt: %3</translation>
    </message>
    <message>
        <source>expected %1, not %2</source>
        <translation>erwartet war %1, nicht %2</translation>
    </message>
    <message>
        <source>%1 has no value; write one or take the key away</source>
        <translation>%1 hat keinen Wert; schreiben Sie einen oder entfernen Sie den Schlüssel</translation>
    </message>
    <message>
        <source>duplicate key %1; a key may stand in a map once</source>
        <translation>doppelter Schlüssel %1; ein Schlüssel darf nur einmal stehen</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; is missing here</source>
        <translation>hier fehlt der Schlüssel „%1“</translation>
    </message>
    <message>
        <source>bands out of order: real_time must not be above near_real_time</source>
        <translation>Bänder vertauscht: real_time darf nicht über near_real_time liegen</translation>
    </message>
    <message>
        <source>an alternative has either &apos;every&apos; or &apos;trigger: event&apos;</source>
        <translation>eine Alternative hat entweder „every“ oder „trigger: event“</translation>
    </message>
    <message>
        <source>there is already a flow from &apos;%1&apos; to &apos;%2&apos;; two flows may not have the same ends</source>
        <translation>es gibt schon einen Fluss von „%1“ zu „%2“; zwei Flüsse dürfen nicht dieselben Enden haben</translation>
    </message>
    <message>
        <source>a flow into an event or a source always pushes; &apos;%1&apos; is one, so take &apos;pull: true&apos; away</source>
        <translation>ein Fluss in ein Ereignis oder eine Quelle stößt immer an; „%1“ ist eines davon, entfernen Sie also „pull: true“</translation>
    </message>
    <message>
        <source>%1 is not an axis.%2 Allowed: %3</source>
        <translation>%1 ist keine Achse.%2 Erlaubt: %3</translation>
    </message>
    <message>
        <source>%1 is not an origin: the id of an event or a source is allowed here.%2</source>
        <translation>%1 ist keine Herkunft: hier steht die Kennung eines Ereignisses oder einer Quelle.%2</translation>
    </message>
    <message>
        <source>%1 is not a scope of the matrix: axes, design or the id of a prediction is allowed here.%2</source>
        <translation>%1 ist kein Bereich der Matrix: hier steht axes, design oder die Kennung einer Vorhersage.%2</translation>
    </message>
    <message>
        <source>there is no element %1; the id of an element is allowed here.%2</source>
        <translation>es gibt kein Element %1; hier steht die Kennung eines Elements.%2</translation>
    </message>
    <message>
        <source>a distribution with mean, sd or max says its family: exponential, uniform or normal</source>
        <translation>eine Verteilung mit mean, sd oder max nennt ihre Familie: exponential, uniform oder normal</translation>
    </message>
    <message>
        <source>a duration such as 40ms, or a distribution such as {p50: 20ms, p95: 60ms}</source>
        <translation>eine Dauer wie 40ms oder eine Verteilung wie {p50: 20ms, p95: 60ms}</translation>
    </message>
    <message>
        <source>a duration such as 5min, or a map of origin to duration</source>
        <translation>eine Dauer wie 5min oder eine Zuordnung von Herkunft zu Dauer</translation>
    </message>
    <message>
        <source>a sigmoid needs midpoint and width</source>
        <translation>eine Sigmoide braucht midpoint und width</translation>
    </message>
    <message>
        <source>one of {half_life: 2h}, {deadline: 6s}, {linear: 1d} or {sigmoid: {midpoint: 1h, width: 10min}}</source>
        <translation>eines von {half_life: 2h}, {deadline: 6s}, {linear: 1d} oder {sigmoid: {midpoint: 1h, width: 10min}}</translation>
    </message>
    <message>
        <source>a value decays in one way only: write %1</source>
        <translation>ein Wert verfällt nur auf eine Weise: schreiben Sie %1</translation>
    </message>
</context>
<context>
    <name>tempo::RealTimeReflexRule</name>
    <message>
        <source>%1 is %2, but could take %3 longer with no limit missed: %4 would do.</source>
        <translation>%1 ist %2, könnte aber %3 länger brauchen, ohne eine Grenze zu verfehlen: %4 genügte.</translation>
    </message>
    <message>
        <source>%1 is %2, but its value asks for %3: “%4” keeps %5 percent of it for %6 a month and saves %7 a month.</source>
        <translation>%1 ist %2, doch der Wert verlangt %3: „%4“ erhält %5 Prozent davon für %6 im Monat und spart %7 im Monat.</translation>
    </message>
    <message>
        <source>%1 is %2, but its value asks for %3: “%4” keeps %5 percent of it for %6 a month.</source>
        <translation>%1 ist %2, doch der Wert verlangt %3: „%4“ erhält %5 Prozent davon für %6 im Monat.</translation>
    </message>
</context>
<context>
    <name>tempo::RecentList</name>
    <message>
        <source>Recent designs</source>
        <translation>Letzte Entwürfe</translation>
    </message>
</context>
<context>
    <name>tempo::RecentRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>file, folder, time</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Not found · %1</source>
        <translation>Nicht gefunden · %1</translation>
    </message>
    <message>
        <source>Remove from the list: %1</source>
        <translation>Aus der Liste nehmen: %1</translation>
    </message>
</context>
<context>
    <name>tempo::Recovery</name>
    <message>
        <source>It can&apos;t be read as a design.</source>
        <translation>Sie lässt sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>in the file, which changed since</source>
        <translation>in der Datei, die sich seither geändert hat</translation>
    </message>
    <message>
        <source>in the unsaved work</source>
        <translation>in der nicht gespeicherten Arbeit</translation>
    </message>
    <message>
        <source>an empty design</source>
        <translation>ein leerer Entwurf</translation>
    </message>
    <message>
        <source>an empty design, for the file is gone</source>
        <translation>ein leerer Entwurf, denn die Datei ist fort</translation>
    </message>
    <message>
        <source>What is in the file now can&apos;t be read as a design.</source>
        <translation>Was jetzt in der Datei steht, lässt sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>Its file is gone: this is all there is of it.</source>
        <translation>Die Datei ist fort: dies ist alles, was davon da ist.</translation>
    </message>
    <message>
        <source>The unsaved work can&apos;t be recovered</source>
        <translation>Die nicht gespeicherte Arbeit lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>The unsaved work can&apos;t be read</source>
        <translation>Die nicht gespeicherte Arbeit lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The unsaved work is kept</source>
        <translation>Die nicht gespeicherte Arbeit bleibt aufbewahrt</translation>
    </message>
    <message>
        <source>It says the same as the file.</source>
        <translation>Sie sagt dasselbe wie die Datei.</translation>
    </message>
    <message>
        <source>From the file to the unsaved work: %1.</source>
        <translation>Von der Datei zur nicht gespeicherten Arbeit: %1.</translation>
    </message>
    <message>
        <source>The file changed since this work began. From the file as it is now to the unsaved work: %1.</source>
        <translation>Die Datei hat sich geändert, seit diese Arbeit begann. Von der Datei, wie sie jetzt ist, zur nicht gespeicherten Arbeit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It was never saved. It has %n element(s).</source>
        <translation>
            <numerusform>Sie wurde nie gespeichert. Sie hat %n Element.</numerusform>
            <numerusform>Sie wurde nie gespeichert. Sie hat %n Elemente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::RecoveryList</name>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Nicht gespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>folder, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Vergleich mit der Datei …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, file name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ver&amp;werfen …</translation>
    </message>
</context>
<context>
    <name>tempo::RenameTool</name>
    <message>
        <source>Enter keeps the title · Esc leaves it as it was</source>
        <translation>Eingabe behält den Titel · Esc lässt ihn, wie er war</translation>
    </message>
</context>
<context>
    <name>tempo::RenderCommand</name>
    <message>
        <source>The ending of %1 names no picture format; write to a file that ends in %2.</source>
        <translation>Die Endung von %1 nennt kein Bildformat; schreiben Sie in eine Datei, die auf %2 endet.</translation>
    </message>
</context>
<context>
    <name>tempo::Report</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Decision matrix</source>
        <translation>Entscheidungsmatrix</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hingenommen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Changed by the team</source>
        <translation>Vom Team geändert</translation>
    </message>
    <message>
        <source>Added by the team</source>
        <translation>Vom Team hinzugefügt</translation>
    </message>
    <message>
        <source>Gone from the design</source>
        <translation>Im Entwurf weggefallen</translation>
    </message>
    <message>
        <source>Design sprint</source>
        <translation>Design-Sprint</translation>
    </message>
</context>
<context>
    <name>tempo::ReportAssumptions</name>
    <message>
        <source>Up to %1 counts as real-time, up to %2 as near-real-time, slower as batch.</source>
        <translation>Bis %1 zählt als Echtzeit, bis %2 als nahe Echtzeit, langsamer als Batch.</translation>
    </message>
    <message>
        <source>Limits are held against the figure %1.</source>
        <translation>Grenzen werden am Wert %1 gemessen.</translation>
    </message>
    <message>
        <source>Schedules without a time zone of their own are in %1.</source>
        <translation>Zeitpläne ohne eigene Zeitzone gelten in %1.</translation>
    </message>
    <message>
        <source>A flow that names no latency takes no time.</source>
        <translation>Ein Fluss ohne Latenz braucht keine Zeit.</translation>
    </message>
    <message>
        <source>Counted as 0, because nobody knows their latency: %1.</source>
        <translation>Als 0 gezählt, weil niemand ihre Latenz kennt: %1.</translation>
    </message>
    <message>
        <source>It isn&apos;t known when within their period these run: %1.</source>
        <translation>Wann in ihrer Periode diese laufen, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Efforts nobody has replaced are first guesses; working days are Monday to Friday, without holidays.</source>
        <translation>Aufwände, die niemand ersetzt hat, sind erste Schätzungen; Arbeitstage sind Montag bis Freitag, ohne Feiertage.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On call around the clock</source>
        <translation>Rufbereitschaft rund um die Uhr</translation>
    </message>
    <message>
        <source>Models are built and released automatically</source>
        <translation>Modelle werden automatisch gebaut und ausgeliefert</translation>
    </message>
    <message>
        <source>Recovery from a disaster is planned</source>
        <translation>Wiederherstellung nach einem Ausfall ist geplant</translation>
    </message>
    <message>
        <source>Experience with streaming</source>
        <translation>Erfahrung mit Streaming</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
    </message>
    <message>
        <source>A bad release can be rolled back</source>
        <translation>Ein schlechtes Release lässt sich zurückrollen</translation>
    </message>
    <message>
        <source>Operational review</source>
        <translation>Betriebsprüfung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>tempo::ReportContracts</name>
    <message>
        <source>read when needed</source>
        <translation>bei Bedarf gelesen</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>angestoßen</translation>
    </message>
    <message>
        <source>%1, %2 on the way</source>
        <translation>%1, %2 unterwegs</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>When older or missing</source>
        <translation>Wenn älter oder fehlend</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) with terms that both sides can be held to.</source>
        <translation>
            <numerusform>%n Fluss mit Bedingungen, an die sich beide Seiten halten.</numerusform>
            <numerusform>%n Flüsse mit Bedingungen, an die sich beide Seiten halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <comment>owner of an element</comment>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>tempo::ReportFeatures</name>
    <message>
        <source>window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>Schrittweite %1</translation>
    </message>
    <message>
        <source>watermark %1</source>
        <translation>Watermark %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>no parity test</source>
        <translation>kein Paritätstest</translation>
    </message>
    <message>
        <source>compared by %1</source>
        <translation>verglichen von %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s):</source>
        <translation>
            <numerusform>%n Feature:</numerusform>
            <numerusform>%n Features:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 precomputed, %2 streaming, %3 windowed</source>
        <translation>%1 vorberechnet, %2 Streaming, %3 gefenstert</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet classified</source>
        <translation>
            <numerusform>%n noch ohne Klasse</numerusform>
            <numerusform>%n noch ohne Klasse</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definiert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>tempo::ReportFindings</name>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Ticket: %1</translation>
    </message>
    <message>
        <source>Reopened: its figures got worse</source>
        <translation>Wieder offen: seine Zahlen sind schlechter geworden</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule was checked, and none fires.</source>
        <translation>Jede Regel wurde geprüft, keine schlägt an.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided on.</source>
        <translation>
            <numerusform>Über %n davon ist entschieden.</numerusform>
            <numerusform>Über %n davon ist entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on earlier, and gone since</source>
        <translation>Früher entschieden und inzwischen weggefallen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>tempo::ReportLadders</name>
    <message>
        <source>As designed</source>
        <translation>Wie entworfen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>What each tempo of %1 keeps and costs</source>
        <translation>Was jedes Tempo von %1 erhält und kostet</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Erhaltener Wert</translation>
    </message>
    <message>
        <source>Lost a month</source>
        <translation>Verlust im Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
</context>
<context>
    <name>tempo::ReportMatrix</name>
    <message>
        <source>No verdict: no axis carries any weight.</source>
        <translation>Kein Urteil: keine Achse trägt Gewicht.</translation>
    </message>
    <message>
        <source>No verdict: without a score are %1.</source>
        <translation>Kein Urteil: ohne Wertung sind %1.</translation>
    </message>
    <message>
        <source>%1 at index %2.</source>
        <translation>%1 bei Index %2.</translation>
    </message>
    <message>
        <source>The axes disagree: a quarter of the weight or more leans the other way.</source>
        <translation>Die Achsen widersprechen sich: ein Viertel des Gewichts oder mehr neigt zur anderen Seite.</translation>
    </message>
    <message>
        <source>Not settled yet.</source>
        <translation>Noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>Settled as %1 on %2.</source>
        <translation>Festgelegt auf %1 am %2.</translation>
    </message>
    <message>
        <source>Settled as %1.</source>
        <translation>Festgelegt auf %1.</translation>
    </message>
    <message>
        <source>Whole design</source>
        <translation>Ganzer Entwurf</translation>
    </message>
    <message>
        <source>%1: how far the index would move if one axis alone went from −2 to +2.</source>
        <translation>%1: wie weit sich der Index bewegte, wenn nur eine Achse von −2 bis +2 ginge.</translation>
    </message>
</context>
<context>
    <name>tempo::ReportPlan</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 days of work; no start date is set.</source>
        <translation>%1, %2 Tage Arbeit; es ist kein Beginn gesetzt.</translation>
    </message>
    <message>
        <source>%1, %2 days of work: from %3 to %4 if each task starts as soon as it can.</source>
        <translation>%1, %2 Tage Arbeit: von %3 bis %4, wenn jede Aufgabe beginnt, sobald sie kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s), %1 signed off, %2 to be signed again.</source>
        <translation>
            <numerusform>%n Monitor, %1 abgezeichnet, %2 neu abzuzeichnen.</numerusform>
            <numerusform>%n Monitore, %1 abgezeichnet, %2 neu abzuzeichnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s), %1 signed off.</source>
        <translation>
            <numerusform>%n Monitor, %1 abgezeichnet.</numerusform>
            <numerusform>%n Monitore, %1 abgezeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>tempo::ReportSprint</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still parked</source>
        <translation>
            <numerusform>%n Frage noch geparkt</numerusform>
            <numerusform>%n Fragen noch geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n geklärt</numerusform>
            <numerusform>%n geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Decisions of the sprint</source>
        <translation>Entscheidungen des Sprints</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Geparkte Fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>Wer es klärt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <comment>decisions, questions still parked, questions settled</comment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>No name was noted.</source>
        <translation>Kein Name wurde notiert.</translation>
    </message>
    <message>
        <source>Not named yet.</source>
        <translation>Noch nicht genannt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step and its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agenda: %1.</source>
        <translation>Agenda: %1.</translation>
    </message>
</context>
<context>
    <name>tempo::ReportSummary</name>
    <message>
        <source>Batch is enough: index %1 between batch (−1) and real-time (+1).</source>
        <translation>Batch genügt: Index %1 zwischen Batch (−1) und Echtzeit (+1).</translation>
    </message>
    <message>
        <source>It has to be real-time: index %1 between batch (−1) and real-time (+1).</source>
        <translation>Es muss Echtzeit sein: Index %1 zwischen Batch (−1) und Echtzeit (+1).</translation>
    </message>
    <message>
        <source>It takes a hybrid: index %1 between batch (−1) and real-time (+1).</source>
        <translation>Es braucht beides, also hybrid: Index %1 zwischen Batch (−1) und Echtzeit (+1).</translation>
    </message>
    <message>
        <source>No verdict yet: the decision matrix hasn&apos;t been scored.</source>
        <translation>Noch kein Urteil: die Entscheidungsmatrix ist nicht bewertet.</translation>
    </message>
    <message>
        <source>It isn&apos;t settled yet.</source>
        <translation>Es ist noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>No verdict yet: no axis of the decision matrix carries any weight.</source>
        <translation>Noch kein Urteil: keine Achse der Entscheidungsmatrix trägt Gewicht.</translation>
    </message>
    <message>
        <source>No verdict yet: without a score are %1.</source>
        <translation>Noch kein Urteil: ohne Wertung sind %1.</translation>
    </message>
    <message>
        <source>Settled on %1.</source>
        <translation>Festgelegt am %1.</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None that matters</source>
        <translation>Keine von Belang</translation>
    </message>
    <message>
        <source>Tightest latency limit</source>
        <translation>Engste Latenzgrenze</translation>
    </message>
    <message>
        <source>None asked for</source>
        <translation>Keine verlangt</translation>
    </message>
    <message>
        <source>Work ahead</source>
        <translation>Arbeit, die ansteht</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Decided for each prediction:</source>
        <translation>Entschieden für jede Vorhersage:</translation>
    </message>
    <message>
        <source>Canvas of %1: %2 and %3; the tables below say the same in words.</source>
        <translation>Leinwand von %1: %2 und %3; die Tabellen unten sagen dasselbe in Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Fluss</numerusform>
            <numerusform>%n Flüsse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportTimes</name>
    <message>
        <source>exact</source>
        <comment>a method</comment>
        <translation>genau</translation>
    </message>
    <message>
        <source>bounds</source>
        <comment>a method</comment>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>a method</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>simulated, mean ± %1</source>
        <comment>a method</comment>
        <translation>simuliert, Mittel ± %1</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 zu lang</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>%1; at least</source>
        <comment>a method</comment>
        <translation>%1; mindestens</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>ohne Schranke</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestenfalls</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmstenfalls</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>%1 comes %2 too late for what is due; it misses %3 of the instants.</source>
        <translation>%1 kommt %2 zu spät für die Fälligkeit; zu %3 der Zeitpunkte wird sie verfehlt.</translation>
    </message>
    <message>
        <source>%1 is published with %2 to spare before it is due.</source>
        <translation>%1 erscheint mit %2 Spielraum vor der Fälligkeit.</translation>
    </message>
    <message>
        <source>How fast and how fresh: %1</source>
        <translation>Wie schnell und wie frisch: %1</translation>
    </message>
    <message>
        <source>Reaction to %1</source>
        <translation>Reaktion auf %1</translation>
    </message>
    <message>
        <source>Age of %1</source>
        <translation>Alter von %1</translation>
    </message>
    <message>
        <source>Age of %1 in the model</source>
        <translation>Alter von %1 im Modell</translation>
    </message>
    <message>
        <source>How old what crosses is</source>
        <translation>Wie alt ist, was hinübergeht</translation>
    </message>
    <message>
        <source>%1 → %2: age of %3</source>
        <translation>%1 → %2: Alter von %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>nobody asked for it: ask for a limit</source>
        <translation>niemand hat danach gefragt: eine Grenze erfragen</translation>
    </message>
    <message>
        <source>faster than anyone asked</source>
        <translation>schneller, als jemand verlangt</translation>
    </message>
    <message>
        <source>slower than its limits ask</source>
        <translation>langsamer, als die Grenzen verlangen</translation>
    </message>
    <message>
        <source>The slowest reaction of %1 to %2</source>
        <translation>Die langsamste Reaktion von %1 auf %2</translation>
    </message>
    <message>
        <source>The oldest that %1 has of %2</source>
        <translation>Das Älteste, was %1 von %2 hat</translation>
    </message>
    <message>
        <source>The tempo that the limits ask for</source>
        <translation>Das Tempo, das die Grenzen verlangen</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Natural tempo</source>
        <translation>Natürliches Tempo</translation>
    </message>
    <message>
        <source>Unasked</source>
        <translation>Nicht verlangt</translation>
    </message>
</context>
<context>
    <name>tempo::ReportTiming</name>
    <message>
        <source>Reaction to its events</source>
        <translation>Reaktion auf seine Ereignisse</translation>
    </message>
    <message>
        <source>Age of its data</source>
        <translation>Alter seiner Daten</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt ist</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Age of what crosses</source>
        <translation>Alter dessen, was übergeht</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>runs when what it waits for has run</source>
        <translation>läuft, wenn gelaufen ist, worauf es wartet</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What each element adds by itself: its period, reading and latency</source>
        <translation>Was jedes Element selbst beiträgt: Periode, Lesen und Latenz</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>Current tempo</source>
        <translation>Jetziges Tempo</translation>
    </message>
    <message>
        <source>No limit is asked for yet.</source>
        <translation>Noch ist keine Grenze verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) to hold.</source>
        <translation>
            <numerusform>%n Grenze einzuhalten.</numerusform>
            <numerusform>%n Grenzen einzuhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>By itself %1 adds the most: %2.</source>
        <translation>Für sich trägt %1 am meisten bei: %2.</translation>
    </message>
    <message>
        <source>half is lost every %1</source>
        <translation>die Hälfte ist alle %1 verloren</translation>
    </message>
    <message>
        <source>all is lost after %1</source>
        <translation>alles ist nach %1 verloren</translation>
    </message>
    <message>
        <source>falls evenly to nothing at %1</source>
        <translation>fällt gleichmäßig auf null bei %1</translation>
    </message>
    <message>
        <source>falls around %1, over some %2</source>
        <translation>fällt um %1, über etwa %2</translation>
    </message>
    <message>
        <source>What an output in time is said to be worth</source>
        <translation>Was eine rechtzeitige Ausgabe wert sein soll</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Worth per event</source>
        <translation>Wert je Ereignis</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>With time</source>
        <translation>Mit der Zeit</translation>
    </message>
</context>
<context>
    <name>tempo::ReportView</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>tempo::ReportWords</name>
    <message>
        <source>measured in %1</source>
        <translation>gemessen in %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Noch ohne Klasse</translation>
    </message>
    <message>
        <source>Precomputed</source>
        <translation>Vorberechnet</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Windowed</source>
        <translation>Gefenstert</translation>
    </message>
    <message>
        <source>Uses the last value</source>
        <translation>Nutzt den letzten Wert</translation>
    </message>
    <message>
        <source>Uses a default</source>
        <translation>Nutzt einen Vorgabewert</translation>
    </message>
    <message>
        <source>Leaves the output out</source>
        <translation>Lässt die Ausgabe weg</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>tempo::RevisionPreview</name>
    <message>
        <source>This state of the file could not be read as a design.</source>
        <translation>Dieser Stand der Datei ließ sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>Before: what is open now. After: this revision, once restored.</source>
        <translation>Vorher: was jetzt geöffnet ist. Nachher: dieser Stand, wenn er wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>This is the first revision that was kept.</source>
        <translation>Das ist der erste Stand, der aufgehoben wurde.</translation>
    </message>
    <message>
        <source>The revision before could not be read as a design.</source>
        <translation>Der Stand davor ließ sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>Before: the revision before. After: this revision.</source>
        <translation>Vorher: der Stand davor. Nachher: dieser Stand.</translation>
    </message>
</context>
<context>
    <name>tempo::RevisionTable</name>
    <message>
        <source>That revision is not there any more. Choose another one.</source>
        <translation>Diese Fassung ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That revision is damaged in the workspace &apos;%1&apos;: its bytes are not those that were kept. Choose another one.</source>
        <translation>Diese Fassung ist im Arbeitsbereich „%1“ beschädigt: ihre Bytes sind nicht die aufbewahrten. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>tempo::RevisionsDialog</name>
    <message>
        <source>saved here</source>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>restored and saved here</source>
        <translation>wiederhergestellt und hier gespeichert</translation>
    </message>
    <message>
        <source>as it was found when opened</source>
        <translation>wie beim Öffnen vorgefunden</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <comment>time, how, size</comment>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Revisions of “%1”</source>
        <translation>Fassungen von „%1“</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Against what is &amp;open now</source>
        <translation>Gegen das, was &amp;offen ist</translation>
    </message>
    <message>
        <source>Against the one &amp;before</source>
        <translation>Gegen die &amp;davor</translation>
    </message>
    <message>
        <source>Open as a &amp;Copy</source>
        <translation>Als &amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Opens it as a new design without a file</source>
        <translation>Öffnet sie als neuen Entwurf ohne Datei</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts it in place of what is open, as one step that can be undone; the file stays as it is until you save</source>
        <translation>Setzt sie an die Stelle dessen, was offen ist, als ein Schritt, der sich rückgängig machen lässt; die Datei bleibt, bis Sie speichern</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>No state of this file was kept yet.</source>
        <translation>Von dieser Datei ist noch kein Stand aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>tempo::Roadmap</name>
    <message>
        <source>The design no longer asks for it.</source>
        <translation>Der Entwurf verlangt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>tempo::RoadmapCsv</name>
    <message>
        <source>Done when: %1</source>
        <translation>Fertig, wenn: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>tempo::RoadmapView</name>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>No tasks yet. They follow from the design: draw what happens, what is computed and what is predicted, and each step brings its tasks. Or add one of your own below.</source>
        <translation>Noch keine Aufgaben. Sie folgen aus dem Entwurf: zeichnen Sie, was geschieht, was berechnet und was vorhergesagt wird, und jeder Schritt bringt seine Aufgaben. Oder fügen Sie unten eine eigene hinzu.</translation>
    </message>
    <message>
        <source>No task fits the filter.</source>
        <translation>Keine Aufgabe passt zum Filter.</translation>
    </message>
    <message>
        <source>Add a task: what is to be done?</source>
        <translation>Aufgabe hinzufügen: was ist zu tun?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>Start of the roadmap</source>
        <translation>Beginn der Roadmap</translation>
    </message>
    <message>
        <source>The day on which the work starts; Up and Down go by working days</source>
        <translation>Der Tag, an dem die Arbeit beginnt; Auf und Ab gehen um Arbeitstage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <comment>sets the status</comment>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Start a Day Later</source>
        <translation>Einen Tag später beginnen</translation>
    </message>
    <message>
        <source>Start a Day Earlier</source>
        <translation>Einen Tag früher beginnen</translation>
    </message>
    <message>
        <source>Remove Task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Restore Task</source>
        <translation>Aufgabe zurückholen</translation>
    </message>
    <message>
        <source>Show on Canvas</source>
        <translation>Auf der Leinwand zeigen</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Timeline by Days</source>
        <translation>Zeitleiste nach Tagen</translation>
    </message>
    <message>
        <source>Timeline by Weeks</source>
        <translation>Zeitleiste nach Wochen</translation>
    </message>
</context>
<context>
    <name>tempo::Rule</name>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>an element&apos;s title in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Frist verfehlt</translation>
    </message>
    <message>
        <source>A reaction takes longer than its limit, or an output isn&apos;t there when it is due.</source>
        <translation>Eine Reaktion dauert länger als ihre Grenze, oder ein Ergebnis ist nicht da, wenn es fällig ist.</translation>
    </message>
    <message>
        <source>What comes later than anybody can act on it is paid for and worth nothing.</source>
        <translation>Was später kommt, als jemand darauf handeln kann, ist bezahlt und nichts wert.</translation>
    </message>
    <message>
        <source>Follow the worst path on the Timing page: shorten its longest wait or run, or agree on a limit that can be kept.</source>
        <translation>Auf der Seite Zeitverhalten dem schlimmsten Weg folgen: das längste Warten oder Laufen kürzen, oder eine Grenze vereinbaren, die sich halten lässt.</translation>
    </message>
    <message>
        <source>Too stale</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>The data in an output, or what comes in over a flow, is older than it may be.</source>
        <translation>Die Daten in einem Ergebnis, oder was über einen Fluss kommt, sind älter als erlaubt.</translation>
    </message>
    <message>
        <source>A decision on old data is wrong as often as the world has moved on since.</source>
        <translation>Eine Entscheidung auf alten Daten ist so oft falsch, wie die Welt seither weitergegangen ist.</translation>
    </message>
    <message>
        <source>Run what makes the data more often or closer to its reader, or agree on an age that is honest.</source>
        <translation>Was die Daten macht, öfter oder näher am Leser laufen lassen, oder ein ehrliches Alter vereinbaren.</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Flows that carry data form a cycle.</source>
        <translation>Flüsse, die Daten tragen, bilden einen Kreis.</translation>
    </message>
    <message>
        <source>Data that waits for itself has no age, so no figure that depends on it can be computed.</source>
        <translation>Daten, die auf sich selbst warten, haben kein Alter; keine Zahl, die davon abhängt, lässt sich berechnen.</translation>
    </message>
    <message>
        <source>Mark the flow that closes the loop as feedback.</source>
        <translation>Den Fluss, der den Kreis schließt, als Rückmeldung kennzeichnen.</translation>
    </message>
    <message>
        <source>Overrun</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>A run takes longer than the time between two runs.</source>
        <translation>Ein Lauf dauert länger als die Zeit zwischen zwei Läufen.</translation>
    </message>
    <message>
        <source>The next run finds the last one still going: it is skipped, or the queue grows without end, and the schedule says what never happens.</source>
        <translation>Der nächste Lauf trifft den letzten noch an: er fällt aus, oder die Schlange wächst ohne Ende, und der Zeitplan sagt, was nie geschieht.</translation>
    </message>
    <message>
        <source>Run it less often, make it quicker, or split it.</source>
        <translation>Seltener laufen lassen, schneller machen oder aufteilen.</translation>
    </message>
    <message>
        <source>Missed train</source>
        <translation>Verpasster Zug</translation>
    </message>
    <message>
        <source>A scheduled reader runs before the latest run of what it reads is published.</source>
        <translation>Ein Leser mit Zeitplan läuft, bevor der letzte Lauf dessen, was er liest, veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It reads what was made one period earlier: the data is older by a whole period, and no error says so.</source>
        <translation>Er liest, was einen Takt früher gemacht wurde: die Daten sind einen ganzen Takt älter, und kein Fehler sagt es.</translation>
    </message>
    <message>
        <source>Start the reader later or what it reads earlier, or let the one trigger the other.</source>
        <translation>Den Leser später starten oder das Gelesene früher, oder das eine das andere auslösen lassen.</translation>
    </message>
    <message>
        <source>Data latency dependency</source>
        <translation>Abhängigkeit von langsamen Daten</translation>
    </message>
    <message>
        <source>A triggered prediction depends on a source whose own cadence and lag exceed the limit for its data.</source>
        <translation>Eine ausgelöste Vorhersage hängt an einer Quelle, deren Takt und Verzug die Grenze für ihre Daten überschreiten.</translation>
    </message>
    <message>
        <source>However quick the prediction is, its data is older than it may be: the speed is paid for and its worth is lost.</source>
        <translation>Wie schnell die Vorhersage auch ist, ihre Daten sind älter als erlaubt: das Tempo ist bezahlt und sein Wert verloren.</translation>
    </message>
    <message>
        <source>Find a fresher source, do without it, or say on the flow how old its data may honestly be.</source>
        <translation>Eine frischere Quelle finden, auf sie verzichten, oder am Fluss sagen, wie alt ihre Daten ehrlich sein dürfen.</translation>
    </message>
    <message>
        <source>Trigger without event</source>
        <translation>Auslöser ohne Ereignis</translation>
    </message>
    <message>
        <source>A service or a triggered prediction has no push path from an event or a scheduled stage.</source>
        <translation>Zu einem Dienst oder einer ausgelösten Vorhersage führt kein schiebender Weg von einem Ereignis oder einer Stufe mit Zeitplan.</translation>
    </message>
    <message>
        <source>Nothing ever makes it run.</source>
        <translation>Nichts bringt es je zum Laufen.</translation>
    </message>
    <message>
        <source>Draw the flow of the event that asks for it, or give it a schedule.</source>
        <translation>Den Fluss des Ereignisses zeichnen, das danach fragt, oder einen Zeitplan geben.</translation>
    </message>
    <message>
        <source>Unreached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>No event or source reaches a prediction or action, or an element has no flow.</source>
        <translation>Kein Ereignis und keine Quelle erreicht eine Vorhersage oder Aktion, oder ein Element hat keinen Fluss.</translation>
    </message>
    <message>
        <source>An output that no data reaches can&apos;t be computed; a box on its own says nothing.</source>
        <translation>Ein Ergebnis, das keine Daten erreichen, lässt sich nicht berechnen; ein Kasten für sich sagt nichts.</translation>
    </message>
    <message>
        <source>Connect it with what it is made from, or take it out.</source>
        <translation>Mit dem verbinden, woraus es gemacht wird, oder entfernen.</translation>
    </message>
    <message>
        <source>Class mismatch</source>
        <translation>Klasse passt nicht</translation>
    </message>
    <message>
        <source>A feature&apos;s class and how it is computed contradict each other.</source>
        <translation>Die Klasse eines Features und seine Berechnung widersprechen einander.</translation>
    </message>
    <message>
        <source>The class decides how a feature is built, stored and timed; a wrong one makes every figure after it wrong.</source>
        <translation>Die Klasse bestimmt, wie ein Feature gebaut, abgelegt und gemessen wird; eine falsche macht jede Zahl danach falsch.</translation>
    </message>
    <message>
        <source>Change the class, what computes the feature, or its window and slide.</source>
        <translation>Die Klasse ändern, was das Feature berechnet, oder Fenster und Schritt.</translation>
    </message>
    <message>
        <source>Real-time reflex</source>
        <translation>Echtzeit-Reflex</translation>
    </message>
    <message>
        <source>A stage runs on arrival though no limit asks for it, or its value is kept by a slower tempo at a lower cost.</source>
        <translation>Eine Stufe läuft bei jeder Ankunft, obwohl keine Grenze es verlangt, oder ein langsameres Tempo erhielte den Wert für weniger Geld.</translation>
    </message>
    <message>
        <source>Speed that nobody can use is paid for every hour, and watched every night.</source>
        <translation>Tempo, das niemand nutzen kann, wird jede Stunde bezahlt und jede Nacht bewacht.</translation>
    </message>
    <message>
        <source>Give it a schedule, or write down the limit that asks for the speed.</source>
        <translation>Einen Zeitplan geben, oder die Grenze aufschreiben, die das Tempo verlangt.</translation>
    </message>
    <message>
        <source>Training-serving skew</source>
        <translation>Schieflage zwischen Training und Betrieb</translation>
    </message>
    <message>
        <source>A feature for training and serving has two definitions that differ or that no test compares.</source>
        <translation>Ein Feature für Training und Betrieb hat zwei Definitionen, die sich unterscheiden oder die kein Test vergleicht.</translation>
    </message>
    <message>
        <source>The model then meets values in service that it never saw in training, and its quality falls without an error.</source>
        <translation>Das Modell trifft im Betrieb dann Werte, die es im Training nie sah, und seine Güte sinkt ohne einen Fehler.</translation>
    </message>
    <message>
        <source>Use one definition for both, or compare the two by a parity test.</source>
        <translation>Eine Definition für beide nutzen, oder die zwei mit einem Paritätstest vergleichen.</translation>
    </message>
    <message>
        <source>Operational overhead</source>
        <translation>Betriebsaufwand</translation>
    </message>
    <message>
        <source>There are real-time or near-real-time stages, and the operational review isn&apos;t answered with yes on every point.</source>
        <translation>Es gibt Stufen in Echtzeit oder nahezu Echtzeit, und die Betriebsprüfung ist nicht in jedem Punkt mit Ja beantwortet.</translation>
    </message>
    <message>
        <source>What always runs can always fail: it needs people, releases and recovery that a batch script doesn&apos;t.</source>
        <translation>Was immer läuft, kann immer ausfallen: es braucht Leute, Freigaben und Wiederherstellung, die ein Stapelskript nicht braucht.</translation>
    </message>
    <message>
        <source>Answer the operational review and close its gaps before committing.</source>
        <translation>Die Betriebsprüfung beantworten und ihre Lücken schließen, bevor man sich festlegt.</translation>
    </message>
    <message>
        <source>Monolithic feature pipeline</source>
        <translation>Monolithische Feature-Strecke</translation>
    </message>
    <message>
        <source>One job or stream feeds training and serving with three or more features or with features of different classes.</source>
        <translation>Ein Job oder Strom speist Training und Betrieb mit drei oder mehr Features oder mit Features verschiedener Klassen.</translation>
    </message>
    <message>
        <source>One pipeline for two tempos suits neither: training wants history, serving wants speed.</source>
        <translation>Eine Strecke für zwei Tempos passt zu keinem: das Training will Geschichte, der Betrieb will Tempo.</translation>
    </message>
    <message>
        <source>Define the features once, compute each with the engine of its class, and serve them from one store.</source>
        <translation>Die Features einmal definieren, jedes mit dem Werkzeug seiner Klasse berechnen und aus einem Speicher bedienen.</translation>
    </message>
    <message>
        <source>Window too slow</source>
        <translation>Fenster zu langsam</translation>
    </message>
    <message>
        <source>A windowed feature&apos;s slide and latency take longer than its readers allow.</source>
        <translation>Schritt und Latenz eines gefensterten Features dauern länger, als seine Leser erlauben.</translation>
    </message>
    <message>
        <source>Each value waits for the next slide, so that no reader can be as fresh as it asks for.</source>
        <translation>Jeder Wert wartet auf den nächsten Schritt, sodass kein Leser so frisch sein kann, wie er verlangt.</translation>
    </message>
    <message>
        <source>Slide more often, or allow the readers an older value.</source>
        <translation>Öfter weiterrücken, oder den Lesern einen älteren Wert erlauben.</translation>
    </message>
    <message>
        <source>Gap of the speed layer</source>
        <translation>Lücke der Schnellschicht</translation>
    </message>
    <message>
        <source>The window of a speed layer is shorter than the batch layer beside it is old.</source>
        <translation>Das Fenster einer Schnellschicht ist kürzer, als die Stapelschicht daneben alt ist.</translation>
    </message>
    <message>
        <source>Data that has left the window and isn&apos;t in the batch layer yet is in neither.</source>
        <translation>Daten, die das Fenster verlassen haben und noch nicht in der Stapelschicht sind, stehen in keiner von beiden.</translation>
    </message>
    <message>
        <source>Make the window longer than the batch layer can be old, or run that more often.</source>
        <translation>Das Fenster länger machen, als die Stapelschicht alt sein kann, oder diese öfter laufen lassen.</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>Data flows between different tempos into a triggered reader without an age limit, a fallback and an owner on both sides.</source>
        <translation>Daten fließen zwischen verschiedenen Tempos in einen ausgelösten Leser, ohne Altersgrenze, Ersatz und Verantwortliche auf beiden Seiten.</translation>
    </message>
    <message>
        <source>When the slower side is late, nobody knows what the faster one should do, or whom to ask.</source>
        <translation>Kommt die langsamere Seite zu spät, weiß niemand, was die schnellere tun soll oder wen man fragt.</translation>
    </message>
    <message>
        <source>Agree on the age limit, the fallback and the owners, and write them down.</source>
        <translation>Altersgrenze, Ersatz und Verantwortliche vereinbaren und aufschreiben.</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Kein Ersatz</translation>
    </message>
    <message>
        <source>No flow has a fallback on a path from a third-party source to a real-time prediction.</source>
        <translation>Auf einem Weg von einer fremden Quelle zu einer Vorhersage in Echtzeit hat kein Fluss einen Ersatz.</translation>
    </message>
    <message>
        <source>Somebody else&apos;s outage becomes one of the prediction.</source>
        <translation>Der Ausfall anderer wird zu einem der Vorhersage.</translation>
    </message>
    <message>
        <source>Say what the reader does when the data is missing: last value, default, skip or block.</source>
        <translation>Sagen, was der Leser tut, wenn die Daten fehlen: letzter Wert, Vorgabe, auslassen oder sperren.</translation>
    </message>
    <message>
        <source>No feature store</source>
        <translation>Kein Feature-Speicher</translation>
    </message>
    <message>
        <source>A precomputed or windowed feature reaches training and serving, and one of the two without a store.</source>
        <translation>Ein vorberechnetes oder gefenstertes Feature erreicht Training und Betrieb, eines der beiden ohne Speicher.</translation>
    </message>
    <message>
        <source>Without one place to read from, the two sides drift apart and past values can&apos;t be reproduced.</source>
        <translation>Ohne eine gemeinsame Lesestelle laufen beide Seiten auseinander, und vergangene Werte lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Put a store that both sides read from behind the feature.</source>
        <translation>Hinter das Feature einen Speicher setzen, aus dem beide Seiten lesen.</translation>
    </message>
    <message>
        <source>Matrix contradicts design</source>
        <translation>Matrix widerspricht dem Entwurf</translation>
    </message>
    <message>
        <source>The settled verdict and the tempo that a prediction&apos;s limits ask for are two bands apart.</source>
        <translation>Das beschlossene Urteil und das Tempo, das die Grenzen einer Vorhersage verlangen, liegen zwei Bänder auseinander.</translation>
    </message>
    <message>
        <source>Either the team decided on something else than it drew, or a limit says what nobody meant.</source>
        <translation>Entweder hat das Team etwas anderes beschlossen als gezeichnet, oder eine Grenze sagt, was niemand meinte.</translation>
    </message>
    <message>
        <source>Decide again with the figures at hand, or correct the limit.</source>
        <translation>Mit den Zahlen in der Hand neu entscheiden, oder die Grenze berichtigen.</translation>
    </message>
    <message>
        <source>Unknown latency</source>
        <translation>Unbekannte Latenz</translation>
    </message>
    <message>
        <source>A stage on a path to a limit has no latency.</source>
        <translation>Eine Stufe auf einem Weg zu einer Grenze hat keine Latenz.</translation>
    </message>
    <message>
        <source>It counts as nothing, so figures on this path are lower bounds.</source>
        <translation>Sie zählt nichts, sodass Zahlen auf diesem Weg untere Schranken sind.</translation>
    </message>
    <message>
        <source>Measure or estimate it.</source>
        <translation>Messen oder schätzen.</translation>
    </message>
    <message>
        <source>Unmonitored</source>
        <translation>Unüberwacht</translation>
    </message>
    <message>
        <source>The monitor for a limit is removed from the checklist.</source>
        <translation>Der Monitor für eine Grenze ist von der Liste genommen.</translation>
    </message>
    <message>
        <source>Nobody will notice when the limit is missed.</source>
        <translation>Niemand wird merken, wenn die Grenze verfehlt wird.</translation>
    </message>
    <message>
        <source>Bring the monitor back, or drop the limit.</source>
        <translation>Den Monitor zurückholen, oder die Grenze aufgeben.</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>A prediction or action has neither a latency limit nor a due time.</source>
        <translation>Eine Vorhersage oder Aktion hat weder Latenzgrenze noch Fälligkeit.</translation>
    </message>
    <message>
        <source>Without a deadline every tempo is quick enough, and none can be justified.</source>
        <translation>Ohne Frist ist jedes Tempo schnell genug, und keines lässt sich begründen.</translation>
    </message>
    <message>
        <source>Ask how late it may be before it loses its worth.</source>
        <translation>Fragen, wie spät es kommen darf, ehe es seinen Wert verliert.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>A prediction has no value.</source>
        <translation>Eine Vorhersage hat keinen Wert.</translation>
    </message>
    <message>
        <source>No tempo can be called worth its cost.</source>
        <translation>Von keinem Tempo lässt sich sagen, ob es seine Kosten wert ist.</translation>
    </message>
    <message>
        <source>Say what one prediction in time is worth, and how that fades.</source>
        <translation>Sagen, was eine rechtzeitige Vorhersage wert ist und wie das schwindet.</translation>
    </message>
    <message>
        <source>Unclassified feature</source>
        <translation>Feature ohne Klasse</translation>
    </message>
    <message>
        <source>A feature has no class.</source>
        <translation>Ein Feature hat keine Klasse.</translation>
    </message>
    <message>
        <source>Precomputed, streaming and windowed features are built in different ways.</source>
        <translation>Vorberechnete, Streaming- und gefensterte Features werden verschieden gebaut.</translation>
    </message>
    <message>
        <source>Choose the class that its freshness asks for.</source>
        <translation>Die Klasse wählen, die seine Frische verlangt.</translation>
    </message>
</context>
<context>
    <name>tempo::Rung</name>
    <message>
        <source>on each event</source>
        <comment>a tempo</comment>
        <translation>bei jedem Ereignis</translation>
    </message>
    <message>
        <source>weekly</source>
        <comment>a tempo</comment>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>nightly</source>
        <comment>a tempo</comment>
        <translation>nächtlich</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <comment>a tempo</comment>
        <translation>alle 6 Stunden</translation>
    </message>
    <message>
        <source>hourly</source>
        <comment>a tempo</comment>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <comment>a tempo</comment>
        <translation>alle 15 Minuten</translation>
    </message>
    <message>
        <source>every minute</source>
        <comment>a tempo</comment>
        <translation>jede Minute</translation>
    </message>
</context>
<context>
    <name>tempo::RungTable</name>
    <message>
        <source>What each tempo keeps and costs</source>
        <translation>Was jedes Tempo erhält und kostet</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Value
kept</source>
        <translation>Wert
erhalten</translation>
    </message>
    <message>
        <source>One
keeps</source>
        <translation>Eines
erhält</translation>
    </message>
    <message>
        <source>Kept
a month</source>
        <translation>Erhalten
im Monat</translation>
    </message>
    <message>
        <source>Lost
a month</source>
        <translation>Verloren
im Monat</translation>
    </message>
    <message>
        <source>Slower
loses</source>
        <translation>Langsamer
verliert</translation>
    </message>
    <message>
        <source>Cost
a month</source>
        <translation>Kosten
im Monat</translation>
    </message>
    <message>
        <source>What the next slower tempo loses a month against this one</source>
        <translation>Was das nächstlangsamere Tempo gegenüber diesem im Monat verliert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The design as it is</source>
        <translation>Der Entwurf, wie er ist</translation>
    </message>
    <message>
        <source>✓ %1, recommended</source>
        <translation>✓ %1, empfohlen</translation>
    </message>
</context>
<context>
    <name>tempo::RunsChoice</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>Je Anfrage</translation>
    </message>
    <message>
        <source>Per input</source>
        <translation>Je Eingabe</translation>
    </message>
    <message>
        <source>On arrival</source>
        <translation>Bei Ankunft</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Geschieht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Every …</source>
        <translation>Alle …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Run on arrival</source>
        <translation>Bei Ankunft laufen lassen</translation>
    </message>
</context>
<context>
    <name>tempo::Safekeeping</name>
    <message>
        <source>Recent designs, revisions and drafts begin anew. Your designs are untouched.</source>
        <translation>Letzte Entwürfe, Fassungen und Sicherungen beginnen neu. Ihre Entwürfe sind unberührt.</translation>
    </message>
    <message>
        <source>Recent designs, revisions and drafts can&apos;t be kept at the moment. Designs open and save as usual.</source>
        <translation>Letzte Entwürfe, Fassungen und Sicherungen lassen sich gerade nicht aufbewahren. Entwürfe öffnen und speichern Sie wie gewohnt.</translation>
    </message>
    <message>
        <source>There is unsaved work on this design of %1, from a session that did not end well.</source>
        <translation>Zu diesem Entwurf gibt es nicht gespeicherte Arbeit von %1, aus einer Sitzung, die nicht gut endete.</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ver&amp;werfen …</translation>
    </message>
    <message>
        <source>“%1”, which was open last time, is no longer there.</source>
        <translation>„%1“, zuletzt offen, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was in %1. If it was moved, open it from its new place.</source>
        <translation>Es lag in %1. Wenn es verschoben wurde, öffnen Sie es vom neuen Ort.</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <comment>file name</comment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Restore the Revision of %1</source>
        <translation>Fassung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2.</source>
        <translation>„%1“ ist nicht mehr in %2.</translation>
    </message>
    <message>
        <source>What you see is saved nowhere else. Saving writes the file anew.</source>
        <translation>Was Sie sehen, ist nirgends gespeichert. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in der Datei</translation>
    </message>
    <message>
        <source>What is in the file now can&apos;t be read as a design.</source>
        <translation>Was jetzt in der Datei steht, lässt sich nicht als Entwurf lesen.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have changes of your own.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, und Sie haben eigene Änderungen.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>From here to the file: %1.</source>
        <translation>Von hier zur Datei: %1.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meines behalten</translation>
    </message>
</context>
<context>
    <name>tempo::SaveFile</name>
    <message>
        <source>not all of it could be written</source>
        <translation>nicht alles ließ sich schreiben</translation>
    </message>
    <message>
        <source>the disk did not confirm it</source>
        <translation>die Platte hat es nicht bestätigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not saved, and what was there is unchanged: %2. Make room, get permission or make the folder, or save it somewhere else.</source>
        <translation>„%1“ wurde nicht gespeichert, und was dort war, ist unverändert: %2. Schaffen Sie Platz, die Berechtigung oder den Ordner, oder speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder; name a file in it</source>
        <translation>„%1“ ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file; nothing was written. Choose another name.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; nichts wurde geschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not saved: the design could not be read back (%2)</source>
        <translation>„%1“ wurde nicht gespeichert: der Entwurf ließ sich nicht zurücklesen (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not saved: what would be written is not what you see, which is a flaw of this program</source>
        <translation>„%1“ wurde nicht gespeichert: was geschrieben würde, ist nicht, was Sie sehen; das ist ein Fehler dieses Programms</translation>
    </message>
</context>
<context>
    <name>tempo::ScheduleWords</name>
    <message>
        <source>%1 and %2</source>
        <comment>list of times of day</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>Mondays to Fridays</source>
        <translation>montags bis freitags</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of days</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>alle %1 h</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>on the %1 of every month at %2</source>
        <translation>am %1 jedes Monats um %2</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>jeden Tag um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days, time of day</comment>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>tempo::ScoreScale</name>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
</context>
<context>
    <name>tempo::Search</name>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>tempo::SearchBar</name>
    <message>
        <source>Search in the design</source>
        <translation>Im Entwurf suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Find elements, flows, frames and notes</source>
        <translation>Elemente, Flüsse, Rahmen und Notizen finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tempo::SelectTool</name>
    <message>
        <source>Double-click or N adds · drag from an edge or C connects · drag around boxes selects · Space pans · wheel zooms</source>
        <translation>Doppelklick oder N fügt hinzu · vom Rand ziehen oder C verbindet · um Kästen ziehen wählt aus · Leertaste schwenkt · Rad zoomt</translation>
    </message>
    <message>
        <source>Drag or arrows move · Shift+click adds or takes away · Shift+2 fits · Delete removes</source>
        <translation>Ziehen oder Pfeile verschieben · Umschalt+Klick fügt hinzu oder nimmt weg · Umschalt+2 passt ein · Entf löscht</translation>
    </message>
    <message>
        <source>Right-click for push, pull and what it carries · Tab goes to its limit · Delete removes</source>
        <translation>Rechtsklick für Anstoßen, Abholen und Inhalt · Tab geht zur Grenze · Entf löscht</translation>
    </message>
    <message>
        <source>Enter renames · C connects · Ctrl+Arrow appends · Alt+Arrow walks, with Shift to the flow · Delete removes</source>
        <translation>Eingabe benennt um · C verbindet · Strg+Pfeil hängt an · Alt+Pfeil wandert, mit Umschalt zum Fluss · Entf löscht</translation>
    </message>
</context>
<context>
    <name>tempo::ServiceTasks</name>
    <message>
        <source>%1 comes at up to %2</source>
        <translation>%1 kommt mit bis zu %2</translation>
    </message>
    <message>
        <source>The rate of its events isn&apos;t known yet.</source>
        <translation>Die Rate der Ereignisse ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No health check is named in the design.</source>
        <translation>Im Entwurf ist keine Zustandsprüfung genannt.</translation>
    </message>
    <message>
        <source>The design names %1.</source>
        <translation>Der Entwurf nennt %1.</translation>
    </message>
    <message>
        <source>No shares are planned yet.</source>
        <translation>Noch sind keine Anteile geplant.</translation>
    </message>
    <message>
        <source>Shares: %1.</source>
        <translation>Anteile: %1.</translation>
    </message>
    <message>
        <source>No features are drawn; it has to be clear what the model reads.</source>
        <translation>Es sind keine Features eingezeichnet; es muss klar sein, was das Modell liest.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Es liest %1.</translation>
    </message>
    <message>
        <source>Drift, skew and the next training all live on what was served.</source>
        <translation>Drift, Abweichung und das nächste Training leben von dem, was ausgeliefert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The design counts on %n replica(s).</source>
        <translation>
            <numerusform>Der Entwurf rechnet mit %n Replikat.</numerusform>
            <numerusform>Der Entwurf rechnet mit %n Replikaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server of its own or a library in the caller: the prototype decides.</source>
        <translation>Ein eigener Server oder eine Bibliothek im Aufrufer: der Prototyp entscheidet.</translation>
    </message>
</context>
<context>
    <name>tempo::ServingTasks</name>
    <message>
        <source>Settled verdict: %1.</source>
        <translation>Festgelegtes Urteil: %1.</translation>
    </message>
    <message>
        <source>Scored verdict: %1; not settled yet.</source>
        <translation>Urteil nach den Wertungen: %1; noch nicht festgelegt.</translation>
    </message>
    <message>
        <source>Nothing is scored yet; as drawn: %1.</source>
        <translation>Noch ist nichts bewertet; wie gezeichnet: %1.</translation>
    </message>
    <message>
        <source>No deadline is known: measure first, then ask for one.</source>
        <translation>Keine Frist ist bekannt: erst messen, dann eine verlangen.</translation>
    </message>
    <message>
        <source>From the event to %1 the prototype stays within %2 at %3.</source>
        <translation>Vom Ereignis bis zu %1 bleibt der Prototyp innerhalb von %2 bei %3.</translation>
    </message>
    <message>
        <source>As drawn it is %1 over.</source>
        <translation>Wie gezeichnet liegt es %1 darüber.</translation>
    </message>
    <message>
        <source>As drawn it leaves %1.</source>
        <translation>Wie gezeichnet lässt es %1.</translation>
    </message>
</context>
<context>
    <name>tempo::SpeedLayerGapRule</name>
    <message>
        <source>The window of %1 holds %2, but what %3 gets from %4 is up to %5 old: what happened in between is in neither.</source>
        <translation>Das Fenster von %1 umfasst %2, doch was %3 von %4 bekommt, ist bis zu %5 alt: was dazwischen geschah, steht in keinem von beiden.</translation>
    </message>
</context>
<context>
    <name>tempo::SprintControl</name>
    <message>
        <source>Start &amp;Timer</source>
        <translation>&amp;Uhr starten</translation>
    </message>
    <message>
        <source>Pause &amp;Timer</source>
        <translation>&amp;Uhr anhalten</translation>
    </message>
    <message>
        <source>One &amp;More Minute</source>
        <translation>Eine &amp;Minute mehr</translation>
    </message>
    <message>
        <source>Start the Step&apos;s Time &amp;Again</source>
        <translation>Zeit des Schritts von &amp;vorn</translation>
    </message>
    <message>
        <source>Time the Page That Is &amp;Shown</source>
        <translation>Die Zeit der &amp;gezeigten Seite messen</translation>
    </message>
    <message>
        <source>Timer Follows the &amp;Page</source>
        <translation>Uhr &amp;folgt der Seite</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>Park a &amp;Question</source>
        <translation>Eine &amp;Frage parken</translation>
    </message>
    <message>
        <source>Record a &amp;Decision</source>
        <translation>Eine &amp;Entscheidung festhalten</translation>
    </message>
    <message>
        <source>&amp;Copy Sprint Summary</source>
        <translation>Zusammenfassung des Sprints &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied the title; there is nothing else about the sprint yet.</source>
        <translation>Der Titel ist kopiert; mehr gibt es zum Sprint noch nicht.</translation>
    </message>
    <message>
        <source>Copied the sprint summary as Markdown.</source>
        <translation>Die Zusammenfassung des Sprints ist als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Time is up for %1.</source>
        <translation>Die Zeit für %1 ist um.</translation>
    </message>
    <message>
        <source>Time is up for %1. Next: %2.</source>
        <translation>Die Zeit für %1 ist um. Als Nächstes: %2.</translation>
    </message>
</context>
<context>
    <name>tempo::SprintNotes</name>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>Park a question</source>
        <translation>Eine Frage parken</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Eine Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Edit a parked question</source>
        <translation>Eine geparkte Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit a decision</source>
        <translation>Eine Entscheidung bearbeiten</translation>
    </message>
    <message>
        <source>Settle a parked question</source>
        <translation>Eine geparkte Frage klären</translation>
    </message>
    <message>
        <source>Open a settled question again</source>
        <translation>Eine geklärte Frage wieder öffnen</translation>
    </message>
    <message>
        <source>Delete a parked question</source>
        <translation>Eine geparkte Frage löschen</translation>
    </message>
    <message>
        <source>Delete a decision</source>
        <translation>Eine Entscheidung löschen</translation>
    </message>
    <message>
        <source>Move a parked question</source>
        <translation>Eine geparkte Frage verschieben</translation>
    </message>
    <message>
        <source>Move a decision</source>
        <translation>Eine Entscheidung verschieben</translation>
    </message>
</context>
<context>
    <name>tempo::SprintPanel</name>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Agenda, parked questions and decisions</source>
        <translation>Agenda, geparkte Fragen und Entscheidungen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>tempo::SprintRail</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of the sprint</source>
        <translation>Schritte des Sprints</translation>
    </message>
    <message>
        <source>timed now</source>
        <translation>Uhr läuft hier</translation>
    </message>
    <message>
        <source>%1
%2
F2 or a double click: its time</source>
        <translation>%1
%2
F2 oder Doppelklick: seine Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) added</source>
        <translation>
            <numerusform>%n Minute dazu</numerusform>
            <numerusform>%n Minuten dazu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::SprintTasks</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>the whole design</source>
        <translation>der ganze Entwurf</translation>
    </message>
    <message>
        <source>The matrix has no settled verdict yet; the plan goes by its scores, or by the tempos as drawn.</source>
        <translation>Die Matrix hat noch kein festgelegtes Urteil; der Plan folgt den Wertungen oder den gezeichneten Tempi.</translation>
    </message>
    <message>
        <source>It was put aside during the sprint.</source>
        <translation>Sie wurde im Sprint zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>tempo::SprintText</name>
    <message>
        <source>taken, none planned</source>
        <translation>genommen, nichts geplant</translation>
    </message>
    <message>
        <source>no time planned</source>
        <translation>keine Zeit geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>übrig von %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) planned, not started</source>
        <translation>
            <numerusform>%1: %n Minute geplant, nicht begonnen</numerusform>
            <numerusform>%1: %n Minuten geplant, nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no time planned, not started</source>
        <translation>%1: keine Zeit geplant, nicht begonnen</translation>
    </message>
    <message>
        <source>%1: in minute %2, %3</source>
        <translation>%1: in Minute %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) left, %2</source>
        <translation>
            <numerusform>%1: noch %n Minute, %2</numerusform>
            <numerusform>%1: noch %n Minuten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: time is up, in minute %2 over, %3</source>
        <translation>%1: die Zeit ist um, in Minute %2 darüber, %3</translation>
    </message>
    <message>
        <source>The sprint ends at %1</source>
        <translation>Der Sprint endet um %1</translation>
    </message>
    <message>
        <source>%1 planned in all</source>
        <translation>%1 insgesamt geplant</translation>
    </message>
    <message>
        <source>%1 left in all</source>
        <translation>%1 insgesamt übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n geparkt</numerusform>
            <numerusform>%n geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left from %2 on; the sprint ends at %3.</source>
        <translation>%1 ab %2 noch übrig; der Sprint endet um %3.</translation>
    </message>
    <message>
        <source>%1 left from %2 on; if it goes on now, at %3, it ends at %4.</source>
        <translation>%1 ab %2 noch übrig; geht es jetzt weiter, um %3, dann endet er um %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, %1 of them settled</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n geparkt, davon %1 geklärt</numerusform>
            <numerusform>%n geparkt, davon %1 geklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::StageTasks</name>
    <message>
        <source>It runs %1.</source>
        <translation>Es läuft %1.</translation>
    </message>
    <message>
        <source>It runs every %1.</source>
        <translation>Es läuft alle %1.</translation>
    </message>
    <message>
        <source>It runs when the scheduled step before it is done.</source>
        <translation>Es läuft, wenn der geplante Schritt davor fertig ist.</translation>
    </message>
    <message>
        <source>It answers to everything that arrives.</source>
        <translation>Es antwortet auf alles, was ankommt.</translation>
    </message>
    <message>
        <source>Results wait here to be read.</source>
        <translation>Ergebnisse warten hier darauf, gelesen zu werden.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Gelesen von %1.</translation>
    </message>
    <message>
        <source>It crosses from one tempo to another: %1 to %2.</source>
        <translation>Es geht von einem Tempo ins andere über: %1 zu %2.</translation>
    </message>
    <message>
        <source>It is what the design is made for.</source>
        <translation>Dafür ist der Entwurf gemacht.</translation>
    </message>
    <message>
        <source>It acts on %1.</source>
        <translation>Es handelt nach %1.</translation>
    </message>
</context>
<context>
    <name>tempo::StartPage</name>
    <message>
        <source>Which tempo does it need?</source>
        <translation>Welches Tempo braucht es?</translation>
    </message>
    <message>
        <source>Draw what happens between an event and the action it leads to, say how late is too late, and decide where batch, near-real-time or real-time pays.</source>
        <translation>Zeichnen Sie, was zwischen einem Ereignis und der Aktion geschieht, zu der es führt, sagen Sie, wie spät zu spät ist, und entscheiden Sie, wo Batch, nahe Echtzeit oder Echtzeit lohnt.</translation>
    </message>
    <message>
        <source>Start from a design</source>
        <translation>Mit einem Entwurf beginnen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Blank design</source>
        <translation>Leerer Entwurf</translation>
    </message>
    <message>
        <source>An empty canvas. Add what happens, what is computed and the action it leads to yourself.</source>
        <translation>Eine leere Leinwand. Fügen Sie selbst hinzu, was geschieht, was berechnet wird und zu welcher Aktion es führt.</translation>
    </message>
</context>
<context>
    <name>tempo::StepDelegate</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Time for %1</source>
        <translation>Zeit für %1</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>planned time, minutes added to it</comment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>tempo::Suggest</name>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>tempo::Syntax</name>
    <message>
        <source>a second document begins here; a design is one document a file</source>
        <translation>hier beginnt ein zweites Dokument; ein Entwurf ist ein Dokument je Datei</translation>
    </message>
    <message>
        <source>a key is missing before the colon</source>
        <translation>vor dem Doppelpunkt fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>this alias stands inside what it repeats</source>
        <translation>dieser Alias steht in dem, was er wiederholt</translation>
    </message>
    <message>
        <source>a key must be plain text, not an alias</source>
        <translation>ein Schlüssel muss einfacher Text sein, kein Alias</translation>
    </message>
    <message>
        <source>the aliases of this file repeat more than %1 values; write them out</source>
        <translation>die Aliase dieser Datei wiederholen mehr als %1 Werte; schreiben Sie sie aus</translation>
    </message>
    <message>
        <source>tags such as %1 have no meaning in a design; take it away</source>
        <translation>Tags wie %1 haben in einem Entwurf keine Bedeutung; entfernen Sie es</translation>
    </message>
    <message>
        <source>a key must be plain text, not a map or a list</source>
        <translation>ein Schlüssel muss einfacher Text sein, keine Zuordnung oder Liste</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the * makes this an alias of an anchor that isn&apos;t there; text that begins with * needs quotes, such as schedule: &quot;* * * * *&quot;</source>
        <translation>das * macht dies zum Alias eines Ankers, den es nicht gibt; Text, der mit * beginnt, braucht Anführungszeichen, etwa schedule: &quot;* * * * *&quot;</translation>
    </message>
    <message>
        <source>this is not YAML: %1</source>
        <translation>das ist kein YAML: %1</translation>
    </message>
    <message>
        <source>the quote that begins here is never closed</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>tempo::TaskCommands</name>
    <message>
        <source>Rename Task</source>
        <translation>Aufgabe umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Set Status of %n Task(s)</source>
        <translation>
            <numerusform>Status von %n Aufgabe setzen</numerusform>
            <numerusform>Status von %n Aufgaben setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Owner of %n Task(s)</source>
        <translation>
            <numerusform>Zuständige für %n Aufgabe setzen</numerusform>
            <numerusform>Zuständige für %n Aufgaben setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Effort of %n Task(s)</source>
        <translation>
            <numerusform>Aufwand von %n Aufgabe setzen</numerusform>
            <numerusform>Aufwand von %n Aufgaben setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>It can&apos;t start before %1, the start of the roadmap.</source>
        <translation>Sie kann nicht vor %1 beginnen, dem Beginn der Roadmap.</translation>
    </message>
    <message>
        <source>It can&apos;t start before %1: it waits for “%2”, which ends on %3.</source>
        <translation>Sie kann nicht vor %1 beginnen: sie wartet auf „%2“, das am %3 endet.</translation>
    </message>
    <message>
        <source>That is a weekend; it starts on the Monday after.</source>
        <translation>Das ist ein Wochenende; sie beginnt am Montag danach.</translation>
    </message>
    <message>
        <source>Set Start of Task</source>
        <translation>Beginn der Aufgabe setzen</translation>
    </message>
    <message>
        <source>Set the date on which the work starts; then tasks can be moved.</source>
        <translation>Setzen Sie den Tag, an dem die Arbeit beginnt; dann lassen sich Aufgaben verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Task(s)</source>
        <translation>
            <numerusform>%n Aufgabe verschieben</numerusform>
            <numerusform>%n Aufgaben verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on Task</source>
        <translation>Anmerkung zur Aufgabe</translation>
    </message>
    <message>
        <source>Set Step of Task</source>
        <translation>Schritt der Aufgabe setzen</translation>
    </message>
    <message>
        <source>Set What the Task Waits For</source>
        <translation>Setzen, worauf die Aufgabe wartet</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Task(s)</source>
        <translation>
            <numerusform>%n Aufgabe entfernen</numerusform>
            <numerusform>%n Aufgaben entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Task(s)</source>
        <translation>
            <numerusform>%n Aufgabe zurückholen</numerusform>
            <numerusform>%n Aufgaben zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Set Start of Roadmap</source>
        <translation>Beginn der Roadmap setzen</translation>
    </message>
</context>
<context>
    <name>tempo::TaskKind</name>
    <message>
        <source>Ask for the deadline of %1</source>
        <translation>Nach der Frist von %1 fragen</translation>
    </message>
    <message>
        <source>Whoever acts on it has named a time, and it stands in the design as a limit.</source>
        <translation>Wer danach handelt, hat eine Zeit genannt, und sie steht als Grenze im Entwurf.</translation>
    </message>
    <message>
        <source>Find out the latency of %1</source>
        <translation>Die Latenz von %1 herausfinden</translation>
    </message>
    <message>
        <source>A measured or promised latency stands in the design.</source>
        <translation>Eine gemessene oder zugesagte Latenz steht im Entwurf.</translation>
    </message>
    <message>
        <source>Say what %1 is worth in time</source>
        <translation>Sagen, was %1 mit der Zeit wert ist</translation>
    </message>
    <message>
        <source>Worth per event, rate and decay stand in the design.</source>
        <translation>Wert je Ereignis, Rate und Verfall stehen im Entwurf.</translation>
    </message>
    <message>
        <source>Settle the verdict for %1</source>
        <translation>Das Urteil für %1 festlegen</translation>
    </message>
    <message>
        <source>Every axis is scored and the settled verdict is recorded with its date.</source>
        <translation>Jede Achse ist bewertet, und das festgelegte Urteil ist mit Datum vermerkt.</translation>
    </message>
    <message>
        <source>Settle the finding: %1</source>
        <translation>Den Befund klären: %1</translation>
    </message>
    <message>
        <source>The finding is gone, or accepted with a reason and an owner.</source>
        <translation>Der Befund ist weg oder mit Begründung und Zuständigen hingenommen.</translation>
    </message>
    <message>
        <source>Answer the parked question: %1</source>
        <translation>Die geparkte Frage beantworten: %1</translation>
    </message>
    <message>
        <source>The answer is written down and the question is marked as settled.</source>
        <translation>Die Antwort ist aufgeschrieben und die Frage als geklärt markiert.</translation>
    </message>
    <message>
        <source>Classify the feature %1</source>
        <translation>Das Feature %1 einordnen</translation>
    </message>
    <message>
        <source>The feature is precomputed, streaming or windowed in the design.</source>
        <translation>Das Feature ist im Entwurf vorberechnet, Streaming oder gefenstert.</translation>
    </message>
    <message>
        <source>Connect the source %1</source>
        <translation>Die Quelle %1 anbinden</translation>
    </message>
    <message>
        <source>Its data can be read, and how long it lags has been measured.</source>
        <translation>Ihre Daten sind lesbar, und ihr Verzug ist gemessen.</translation>
    </message>
    <message>
        <source>Provide the table behind %1</source>
        <translation>Die Tabelle hinter %1 bereitstellen</translation>
    </message>
    <message>
        <source>The table has its key, its types and a point in time for every row.</source>
        <translation>Die Tabelle hat Schlüssel, Typen und für jede Zeile einen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Build the job that computes %1</source>
        <translation>Den Job bauen, der %1 berechnet</translation>
    </message>
    <message>
        <source>The job fills the table on its schedule and can be run twice without harm.</source>
        <translation>Der Job füllt die Tabelle nach Zeitplan und darf ohne Schaden zweimal laufen.</translation>
    </message>
    <message>
        <source>Backfill %1</source>
        <translation>%1 nachrechnen</translation>
    </message>
    <message>
        <source>The history that training needs is there and agrees with a sample done by hand.</source>
        <translation>Die Vergangenheit, die das Training braucht, ist da und stimmt mit einer Handprobe überein.</translation>
    </message>
    <message>
        <source>Agree on the payload that %1 is computed from</source>
        <translation>Den Inhalt vereinbaren, aus dem %1 berechnet wird</translation>
    </message>
    <message>
        <source>Fields, types and what happens to missing ones are agreed with the sender.</source>
        <translation>Felder, Typen und der Umgang mit fehlenden sind mit dem Absender vereinbart.</translation>
    </message>
    <message>
        <source>Write the online transform of %1</source>
        <translation>Die Online-Umformung für %1 schreiben</translation>
    </message>
    <message>
        <source>It computes the feature from a recorded payload within its share of the limit.</source>
        <translation>Sie berechnet das Feature aus einem aufgezeichneten Inhalt in ihrem Anteil der Grenze.</translation>
    </message>
    <message>
        <source>Fix window, slide and watermark of %1</source>
        <translation>Fenster, Schrittweite und Watermark von %1 festlegen</translation>
    </message>
    <message>
        <source>All three stand in the design, and late events have a rule.</source>
        <translation>Alle drei stehen im Entwurf, und für späte Ereignisse gibt es eine Regel.</translation>
    </message>
    <message>
        <source>Size the state of %1</source>
        <translation>Den Zustand von %1 bemessen</translation>
    </message>
    <message>
        <source>Keys times bytes a key over the window fit the engine at peak rate.</source>
        <translation>Schlüssel mal Byte je Schlüssel über das Fenster passen bei Spitzenrate in die Engine.</translation>
    </message>
    <message>
        <source>Build the aggregate %1</source>
        <translation>Das Aggregat %1 bauen</translation>
    </message>
    <message>
        <source>A replayed day gives the same values as a count over the raw events.</source>
        <translation>Ein nachgespielter Tag ergibt dieselben Werte wie eine Zählung der rohen Ereignisse.</translation>
    </message>
    <message>
        <source>Test that training and serving agree on %1</source>
        <translation>Prüfen, dass Training und Serving bei %1 übereinstimmen</translation>
    </message>
    <message>
        <source>Training rows sent through the serving code give the same values, on every build.</source>
        <translation>Trainingszeilen ergeben im Serving-Code bei jedem Build dieselben Werte.</translation>
    </message>
    <message>
        <source>Prototype how %1 is served</source>
        <translation>Das Serving von %1 als Prototyp bauen</translation>
    </message>
    <message>
        <source>Sample data goes in at one end and predictions come out at the other, measured.</source>
        <translation>Beispieldaten gehen an einem Ende hinein, Vorhersagen kommen am anderen gemessen heraus.</translation>
    </message>
    <message>
        <source>Build the job %1</source>
        <translation>Den Job %1 bauen</translation>
    </message>
    <message>
        <source>It runs from its inputs to its outputs and can be run twice without harm.</source>
        <translation>Er läuft von den Eingaben bis zu den Ausgaben und darf ohne Schaden zweimal laufen.</translation>
    </message>
    <message>
        <source>Build the stream %1</source>
        <translation>Den Stream %1 bauen</translation>
    </message>
    <message>
        <source>It survives a restart at peak rate and can be replayed.</source>
        <translation>Er übersteht einen Neustart bei Spitzenrate und lässt sich nachspielen.</translation>
    </message>
    <message>
        <source>Provide the store %1</source>
        <translation>Den Speicher %1 bereitstellen</translation>
    </message>
    <message>
        <source>Look-ups at peak rate stay within the latency that the design counts on.</source>
        <translation>Abrufe bei Spitzenrate bleiben in der Latenz, mit der der Entwurf rechnet.</translation>
    </message>
    <message>
        <source>Orchestrate the steps of %1</source>
        <translation>Die Schritte von %1 orchestrieren</translation>
    </message>
    <message>
        <source>The graph runs on its schedule, each task starting when what it depends on is there.</source>
        <translation>Der Graph läuft nach Zeitplan; jede Aufgabe beginnt, wenn da ist, wovon sie abhängt.</translation>
    </message>
    <message>
        <source>Set retries and timeouts for %1</source>
        <translation>Wiederholungen und Zeitlimits für %1 setzen</translation>
    </message>
    <message>
        <source>A task made to fail is retried, and all retries still fit into its slot.</source>
        <translation>Eine absichtlich gescheiterte Aufgabe wird wiederholt, und alle Wiederholungen passen in ihren Abstand.</translation>
    </message>
    <message>
        <source>Alert on failed and late runs of %1</source>
        <translation>Bei gescheiterten und späten Läufen von %1 alarmieren</translation>
    </message>
    <message>
        <source>A run made to fail and a run made late have both reached their owner.</source>
        <translation>Ein absichtlich gescheiterter und ein absichtlich später Lauf haben die Zuständigen erreicht.</translation>
    </message>
    <message>
        <source>Design the service of %1</source>
        <translation>Den Dienst von %1 entwerfen</translation>
    </message>
    <message>
        <source>Where the model runs, replicas and timeouts are decided and deployed.</source>
        <translation>Wo das Modell läuft, Replikate und Zeitlimits sind entschieden und ausgerollt.</translation>
    </message>
    <message>
        <source>Balance and scale %1</source>
        <translation>%1 verteilen und skalieren</translation>
    </message>
    <message>
        <source>A load test at peak rate stays within the limit.</source>
        <translation>Ein Lasttest bei Spitzenrate bleibt innerhalb der Grenze.</translation>
    </message>
    <message>
        <source>Add health checks to %1</source>
        <translation>%1 um Zustandsprüfungen ergänzen</translation>
    </message>
    <message>
        <source>A replica without its model or its features takes no requests.</source>
        <translation>Ein Replikat ohne Modell oder Features nimmt keine Anfragen an.</translation>
    </message>
    <message>
        <source>Release %1 by canary</source>
        <translation>%1 als Canary ausrollen</translation>
    </message>
    <message>
        <source>A bad model was stopped at the first share and rolled back.</source>
        <translation>Ein schlechtes Modell wurde beim ersten Anteil gestoppt und zurückgerollt.</translation>
    </message>
    <message>
        <source>Fetch the features of %1</source>
        <translation>Die Features von %1 holen</translation>
    </message>
    <message>
        <source>Features are read in parallel, and each has a fallback that was tried.</source>
        <translation>Features werden gleichzeitig gelesen, und jedes hat einen erprobten Ersatz.</translation>
    </message>
    <message>
        <source>Log the predictions of %1</source>
        <translation>Die Vorhersagen von %1 protokollieren</translation>
    </message>
    <message>
        <source>Each prediction is kept with its features, their age and the model&apos;s version.</source>
        <translation>Jede Vorhersage wird mit Features, deren Alter und Modellversion aufbewahrt.</translation>
    </message>
    <message>
        <source>Write the contract %1</source>
        <translation>Den Vertrag %1 schreiben</translation>
    </message>
    <message>
        <source>Greatest age, fallback and owners on both sides are agreed and in the design.</source>
        <translation>Höchstes Alter, Ersatz und Zuständige auf beiden Seiten sind vereinbart und stehen im Entwurf.</translation>
    </message>
    <message>
        <source>Hand the predictions to %1</source>
        <translation>Die Vorhersagen an %1 übergeben</translation>
    </message>
    <message>
        <source>The action uses them in a test environment, and does something sensible without them.</source>
        <translation>Die Aktion nutzt sie in einer Testumgebung und tut auch ohne sie etwas Sinnvolles.</translation>
    </message>
    <message>
        <source>Phase 1 of %1: batch predictions</source>
        <translation>Phase 1 von %1: Batch-Vorhersagen</translation>
    </message>
    <message>
        <source>Predictions computed ahead reach the action, and their effect is measured.</source>
        <translation>Vorausberechnete Vorhersagen erreichen die Aktion, und ihre Wirkung ist gemessen.</translation>
    </message>
    <message>
        <source>Phase 2 of %1: online predictions on batch features</source>
        <translation>Phase 2 von %1: Online-Vorhersagen auf Batch-Features</translation>
    </message>
    <message>
        <source>The service answers within its limit from precomputed features alone.</source>
        <translation>Der Dienst antwortet allein aus vorberechneten Features innerhalb seiner Grenze.</translation>
    </message>
    <message>
        <source>Phase 3 of %1: online features</source>
        <translation>Phase 3 von %1: Online-Features</translation>
    </message>
    <message>
        <source>Streaming and windowed features are used, and the gain over phase 2 is measured.</source>
        <translation>Streaming- und gefensterte Features sind im Einsatz, und der Gewinn gegenüber Phase 2 ist gemessen.</translation>
    </message>
    <message>
        <source>Set up the monitors of %1</source>
        <translation>Die Monitore von %1 einrichten</translation>
    </message>
    <message>
        <source>Every line of its checklist has fired once in a drill.</source>
        <translation>Jede Zeile der Checkliste hat einmal in einer Übung angeschlagen.</translation>
    </message>
    <message>
        <source>Agree how the model of %1 is renewed</source>
        <translation>Vereinbaren, wie das Modell von %1 erneuert wird</translation>
    </message>
    <message>
        <source>When it is trained again, who approves it and how it is rolled back is written down.</source>
        <translation>Wann neu trainiert wird, wer freigibt und wie zurückgerollt wird, steht geschrieben.</translation>
    </message>
    <message>
        <source>Staff the on-call rota for %1</source>
        <translation>Rufbereitschaft für %1 besetzen</translation>
    </message>
    <message>
        <source>A page at night reaches somebody who has the runbooks.</source>
        <translation>Ein nächtlicher Alarm erreicht jemanden, der die Anleitungen hat.</translation>
    </message>
    <message>
        <source>Rehearse rollback and recovery of %1</source>
        <translation>Zurückrollen und Wiederherstellen von %1 üben</translation>
    </message>
    <message>
        <source>A model was rolled back and a lost store rebuilt, both timed.</source>
        <translation>Ein Modell wurde zurückgerollt und ein verlorener Speicher neu aufgebaut, beides mit Zeitmessung.</translation>
    </message>
    <message>
        <source>Sign off the monitoring of %1</source>
        <translation>Das Monitoring von %1 abzeichnen</translation>
    </message>
    <message>
        <source>Every monitor has an owner and a signature under its threshold.</source>
        <translation>Jeder Monitor hat Zuständige und eine Unterschrift unter seiner Schwelle.</translation>
    </message>
    <message>
        <source>Design sprint</source>
        <translation>Design-Sprint</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Serving prototype</source>
        <translation>Serving-Prototyp</translation>
    </message>
    <message>
        <source>Orchestration and service</source>
        <translation>Orchestrierung und Dienst</translation>
    </message>
    <message>
        <source>Monitoring and governance</source>
        <translation>Monitoring und Steuerung</translation>
    </message>
</context>
<context>
    <name>tempo::TaskModel</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Not before %1, as somebody set it.</source>
        <translation>Nicht vor %1, wie jemand es gesetzt hat.</translation>
    </message>
</context>
<context>
    <name>tempo::TaskPanel</name>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>No task is chosen</source>
        <translation>Keine Aufgabe ist gewählt</translation>
    </message>
    <message>
        <source>Choose a task to see why it is there and when it is done. Double-click or press Enter on a cell to edit it.</source>
        <translation>Wählen Sie eine Aufgabe, um zu sehen, warum es sie gibt und wann sie fertig ist. Doppelklick oder Eingabe auf einer Zelle bearbeitet sie.</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (weg)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>nothing; choose a task</source>
        <translation>nichts; wählen Sie eine Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s); add or take away</source>
        <translation>
            <numerusform>%n Aufgabe; hinzufügen oder wegnehmen</numerusform>
            <numerusform>%n Aufgaben; hinzufügen oder wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count of tasks and their effort</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Status and owner are set for all of them at once.</source>
        <translation>Status und Zuständige werden für alle auf einmal gesetzt.</translation>
    </message>
</context>
<context>
    <name>tempo::Templates</name>
    <message>
        <source>There is no template &apos;%1&apos;.%2 Templates: %3.</source>
        <translation>Die Vorlage „%1“ gibt es nicht.%2 Vorlagen: %3.</translation>
    </message>
</context>
<context>
    <name>tempo::Tempo</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Near-real-time</source>
        <translation>Nahe Echtzeit</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>Echtzeit</translation>
    </message>
</context>
<context>
    <name>tempo::TextCheck</name>
    <message>
        <source>the file is larger than 16 MB, which no design needs; is it the right file?</source>
        <translation>die Datei ist größer als 16 MB, das braucht kein Entwurf; ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>the control character 0x%1 is not allowed in a document; is this a text file?</source>
        <translation>das Steuerzeichen 0x%1 ist in einem Dokument nicht erlaubt; ist das eine Textdatei?</translation>
    </message>
    <message>
        <source>the file is UTF-16 text, not UTF-8; open it in a text editor and save it with the encoding UTF-8</source>
        <translation>die Datei ist UTF-16-Text, nicht UTF-8; öffnen Sie sie in einem Texteditor und speichern Sie sie in der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>byte %1 of the file, 0x%2, is not UTF-8, so the file was probably saved in an older encoding; open it in a text editor that shows this line rightly and save it with the encoding UTF-8</source>
        <translation>Byte %1 der Datei, 0x%2, ist kein UTF-8; die Datei wurde also wohl in einer älteren Kodierung gespeichert. Öffnen Sie sie in einem Texteditor, der diese Zeile richtig zeigt, und speichern Sie sie in der Kodierung UTF-8</translation>
    </message>
</context>
<context>
    <name>tempo::TimerCard</name>
    <message>
        <source>More about the timer</source>
        <translation>Mehr zur Uhr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Give this step one more minute</source>
        <translation>Diesem Schritt eine Minute mehr geben</translation>
    </message>
    <message>
        <source>Time taken for the step</source>
        <translation>Für den Schritt genommene Zeit</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Die Uhr anhalten</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Die Uhr starten</translation>
    </message>
    <message>
        <source>Time is up. %1</source>
        <translation>Die Zeit ist um. %1</translation>
    </message>
</context>
<context>
    <name>tempo::TimingView</name>
    <message>
        <source>✕ %1 · %2 over</source>
        <translation>✕ %1 · %2 darüber</translation>
    </message>
    <message>
        <source>✓ %1 · %2 left</source>
        <translation>✓ %1 · %2 übrig</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverhalten</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>How long until an event shows</source>
        <translation>Wie lange, bis sich ein Ereignis zeigt</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>How old what is shown is</source>
        <translation>Wie alt ist, was gezeigt wird</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>What each element knows at a time of day</source>
        <translation>Was jedes Element zu einer Uhrzeit weiß</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt ist</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>From an event or source to a prediction or action</source>
        <translation>Von einem Ereignis oder einer Quelle zu einer Vorhersage oder Aktion</translation>
    </message>
    <message>
        <source>Nothing can be timed here yet. Draw an event or a source, and a prediction or an action that it reaches; say how long each step takes and when it runs.</source>
        <translation>Noch lässt sich hier nichts messen. Ein Ereignis oder eine Quelle zeichnen und eine Vorhersage oder Aktion, die davon erreicht wird; sagen, wie lange jeder Schritt dauert und wann er läuft.</translation>
    </message>
    <message>
        <source>Go to the Canvas</source>
        <translation>Zur Leinwand</translation>
    </message>
    <message>
        <source>The figures are being computed …</source>
        <translation>Die Zahlen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>tempo::TitleEditor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>tempo::TooStaleRule</name>
    <message>
        <source>What %1 knows of %2 is %3 old (%4), %5 over its limit of %6.</source>
        <translation>Was %1 von %2 weiß, ist %3 alt (%4), %5 über der Grenze von %6.</translation>
    </message>
    <message>
        <source>What %1 gets of %2 from %3 is %4 old (%5), %6 over the limit of %7 on this flow.</source>
        <translation>Was %1 von %2 über %3 bekommt, ist %4 alt (%5), %6 über der Grenze von %7 auf diesem Fluss.</translation>
    </message>
</context>
<context>
    <name>tempo::Tornado</name>
    <message>
        <source>towards batch</source>
        <translation>Richtung Batch</translation>
    </message>
    <message>
        <source>towards real-time</source>
        <translation>Richtung Echtzeit</translation>
    </message>
</context>
<context>
    <name>tempo::TornadoView</name>
    <message>
        <source>How far each axis could move the index</source>
        <translation>Wie weit jede Achse den Index bewegen könnte</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>tempo::TrainingServingSkewRule</name>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>treatment of nulls</source>
        <translation>Umgang mit fehlenden Werten</translation>
    </message>
    <message>
        <source>%1 is defined once for training and once for serving, and no parity test compares them.</source>
        <translation>%1 ist für Training und Serving je einmal definiert, und kein Paritätstest vergleicht beide.</translation>
    </message>
    <message>
        <source>The definitions of %1 for training and serving differ in %2.</source>
        <translation>Die Definitionen von %1 für Training und Serving unterscheiden sich: %2.</translation>
    </message>
</context>
<context>
    <name>tempo::TriggerWithoutEventRule</name>
    <message>
        <source>Nothing triggers %1: no event and no scheduled stage pushes to it, directly or over other stages.</source>
        <translation>Nichts löst %1 aus: kein Ereignis und keine geplante Stufe stößt es an, weder direkt noch über andere Stufen.</translation>
    </message>
</context>
<context>
    <name>tempo::UnclassifiedFeatureRule</name>
    <message>
        <source>%1 has no class: precomputed, streaming or windowed.</source>
        <translation>%1 hat keine Klasse: vorberechnet, Streaming oder gefenstert.</translation>
    </message>
</context>
<context>
    <name>tempo::UnknownLatencyRule</name>
    <message>
        <source>%1 has no latency, so what is held against its limit is a lower bound.</source>
        <translation>%1 hat keine Latenz; was an der Grenze gemessen wird, ist eine Untergrenze.</translation>
    </message>
    <message>
        <source>%1 has no latency, so what is held against the limit at %2 is a lower bound.</source>
        <translation>%1 hat keine Latenz; was an der Grenze bei %2 gemessen wird, ist eine Untergrenze.</translation>
    </message>
</context>
<context>
    <name>tempo::UnmonitoredRule</name>
    <message>
        <source>latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>staleness limit</source>
        <translation>Altersgrenze</translation>
    </message>
    <message>
        <source>due time</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Nothing watches %2 for its %1: removed from the checklist is %3.</source>
        <translation>Niemand überwacht bei %2: %1; aus der Checkliste entfernt ist %3.</translation>
    </message>
</context>
<context>
    <name>tempo::UnreachedRule</name>
    <message>
        <source>No event or source reaches %1 over flows that carry data.</source>
        <translation>Kein Ereignis und keine Quelle erreicht %1 über Flüsse, die Daten tragen.</translation>
    </message>
    <message>
        <source>%1 has no flow.</source>
        <translation>%1 hat keinen Fluss.</translation>
    </message>
</context>
<context>
    <name>tempo::ValueLine</name>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>tempo::ValueView</name>
    <message>
        <source>how its value falls with time</source>
        <translation>wie der Wert mit der Zeit fällt</translation>
    </message>
    <message>
        <source>what one is worth</source>
        <translation>was eines wert ist</translation>
    </message>
    <message>
        <source>how many are wanted</source>
        <translation>wie viele gebraucht werden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What is “%1” worth when it comes late?</source>
        <translation>Was ist „%1“ wert, wenn es spät kommt?</translation>
    </message>
    <message>
        <source>Say here: %1. Then every tempo is weighed against its cost.</source>
        <translation>Hier sagen: %1. Dann wird jedes Tempo gegen seine Kosten abgewogen.</translation>
    </message>
    <message>
        <source>No event reaches “%1”, so there is nothing to react to. Draw the event that it answers on the canvas.</source>
        <translation>Kein Ereignis erreicht „%1“, also gibt es nichts, worauf es reagiert. Das Ereignis, auf das es antwortet, auf der Leinwand zeichnen.</translation>
    </message>
    <message>
        <source>How long “%1” takes to react can&apos;t be told: flows go in a circle, runs pile up, or nothing ever triggers a stage on the way.</source>
        <translation>Wie lange „%1“ zum Reagieren braucht, lässt sich nicht sagen: Flüsse gehen im Kreis, Läufe stauen sich, oder nichts löst je eine Stufe auf dem Weg aus.</translation>
    </message>
    <message>
        <source>What is lost can&apos;t be told in money: say what one is worth and how many are wanted.</source>
        <translation>Was verloren geht, lässt sich nicht in Geld sagen: angeben, was eines wert ist und wie viele gebraucht werden.</translation>
    </message>
    <message>
        <source>No time is known for %1: less may be kept than is told here.</source>
        <comment>one or more titles</comment>
        <translation>Für %1 ist keine Zeit bekannt: es kann weniger erhalten bleiben, als hier steht.</translation>
    </message>
    <message>
        <source>Working out what each tempo keeps …</source>
        <translation>Berechnet, was jedes Tempo erhält …</translation>
    </message>
    <message numerus="yes">
        <source>always on, %n replica(s)</source>
        <translation>
            <numerusform>immer an, %n Replik</numerusform>
            <numerusform>immer an, %n Repliken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs a month, %2 h busy</source>
        <translation>%1 Läufe im Monat, %2 h beschäftigt</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>Kosten nicht bekannt</translation>
    </message>
    <message>
        <source>Whose value</source>
        <translation>Wessen Wert</translation>
    </message>
    <message>
        <source>Value of being on time</source>
        <translation>Wert der Pünktlichkeit</translation>
    </message>
    <message>
        <source>Nothing has a value yet.</source>
        <translation>Noch hat nichts einen Wert.</translation>
    </message>
    <message>
        <source>Draw a prediction or an action on the canvas. Here you then say what it is worth in time, and see what each tempo keeps of that and costs.</source>
        <translation>Auf der Leinwand eine Vorhersage oder Aktion zeichnen. Hier wird dann gesagt, was sie rechtzeitig wert ist, und gezeigt, was jedes Tempo davon erhält und kostet.</translation>
    </message>
    <message>
        <source>Value kept against cost</source>
        <translation>Erhaltener Wert gegen Kosten</translation>
    </message>
    <message>
        <source>Tempo by tempo, in %1</source>
        <translation>Tempo für Tempo, in %1</translation>
    </message>
</context>
<context>
    <name>tempo::VerdictCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every weight is zero: give at least one axis a weight.</source>
        <translation>Jedes Gewicht ist null: geben Sie mindestens einer Achse ein Gewicht.</translation>
    </message>
    <message>
        <source>Not scored yet: %1.</source>
        <translation>Noch nicht bewertet: %1.</translation>
    </message>
    <message>
        <source>%1 of the weight leans the other way: %2.</source>
        <translation>%1 des Gewichts neigt zur anderen Seite: %2.</translation>
    </message>
    <message>
        <source>The scores balance out; neither side carries it.</source>
        <translation>Die Wertungen halten sich die Waage; keine Seite überwiegt.</translation>
    </message>
    <message>
        <source>%1 of the weight leans clearly this way: %2.</source>
        <translation>%1 des Gewichts neigt deutlich hierher: %2.</translation>
    </message>
    <message>
        <source>Fragile: only %1 of all weightings say so.</source>
        <translation>Fragil: nur %1 aller Gewichtungen sagen das.</translation>
    </message>
    <message>
        <source>Firm in %1 of all weightings.</source>
        <translation>Belastbar bei %1 aller Gewichtungen.</translation>
    </message>
    <message>
        <source>A weight of %1 on %2 would change it.</source>
        <translation>Ein Gewicht von %1 auf %2 würde es ändern.</translation>
    </message>
    <message>
        <source>No single weight changes it.</source>
        <translation>Kein einzelnes Gewicht ändert es.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
</context>
<context>
    <name>tempo::VerdictGauge</name>
    <message>
        <source>Verdict gauge</source>
        <translation>Urteilsanzeige</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation>Noch kein Index</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>no index yet</source>
        <translation>noch kein Index</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>real-time</source>
        <translation>Echtzeit</translation>
    </message>
</context>
<context>
    <name>tempo::Waterfall</name>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a path</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>element, what happens there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %</source>
        <comment>kind of time, length, per cent of all</comment>
        <translation>%1 %2, %3 %</translation>
    </message>
</context>
<context>
    <name>tempo::WhatIf</name>
    <message>
        <source>What If</source>
        <comment>a step of undo</comment>
        <translation>Was wäre wenn</translation>
    </message>
    <message numerus="yes">
        <source>What If (%n change(s))</source>
        <translation>
            <numerusform>Was wäre wenn (%n Änderung)</numerusform>
            <numerusform>Was wäre wenn (%n Änderungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::WindowPrompt</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Over which span of time do &quot;%1&quot; and %n more look back, and how often does it slide?</source>
        <translation>
            <numerusform>Über welche Zeitspanne blicken „%1“ und %n weitere zurück, und wie oft rückt sie vor?</numerusform>
            <numerusform>Über welche Zeitspanne blicken „%1“ und %n weitere zurück, und wie oft rückt sie vor?</numerusform>
        </translation>
    </message>
    <message>
        <source>Over which span of time does &quot;%1&quot; look back, and how often does it slide?</source>
        <translation>Über welche Zeitspanne blickt „%1“ zurück, und wie oft rückt sie vor?</translation>
    </message>
</context>
<context>
    <name>tempo::WindowTooSlowRule</name>
    <message>
        <source>Slide and latency of the window %1 make %2, where %3 allows %4.</source>
        <translation>Schritt und Latenz des Fensters %1 ergeben %2, wo %3 nur %4 erlaubt.</translation>
    </message>
</context>
<context>
    <name>tempo::Word</name>
    <message>
        <source>All inputs</source>
        <translation>Alle Eingaben</translation>
    </message>
    <message>
        <source>The freshest input</source>
        <translation>Die frischeste Eingabe</translation>
    </message>
    <message>
        <source>Fetches data</source>
        <translation>Holt Daten</translation>
    </message>
    <message>
        <source>Cleans data</source>
        <translation>Bereinigt Daten</translation>
    </message>
    <message>
        <source>Builds features</source>
        <translation>Baut Features</translation>
    </message>
    <message>
        <source>Trains the model</source>
        <translation>Trainiert das Modell</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt vorher</translation>
    </message>
    <message>
        <source>Publishes results</source>
        <translation>Veröffentlicht Ergebnisse</translation>
    </message>
    <message>
        <source>Precomputed</source>
        <translation>Vorberechnet</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Windowed</source>
        <translation>Gefenstert</translation>
    </message>
    <message>
        <source>Skip the run</source>
        <translation>Lauf auslassen</translation>
    </message>
    <message>
        <source>Queue it</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Use the last value</source>
        <translation>Letzten Wert nehmen</translation>
    </message>
    <message>
        <source>Use a default</source>
        <translation>Vorgabewert nehmen</translation>
    </message>
    <message>
        <source>Skip the output</source>
        <translation>Ausgabe auslassen</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Darauf warten</translation>
    </message>
    <message>
        <source>p50, every second one is worse</source>
        <translation>p50, jeder zweite ist schlechter</translation>
    </message>
    <message>
        <source>p95, one in 20 is worse</source>
        <translation>p95, einer von 20 ist schlechter</translation>
    </message>
    <message>
        <source>p99, one in 100 is worse</source>
        <translation>p99, einer von 100 ist schlechter</translation>
    </message>
    <message>
        <source>The worst case</source>
        <translation>Der schlimmste Fall</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S-Kurve</translation>
    </message>
    <message>
        <source>Reader fetches (pull)</source>
        <translation>Leser holt (pull)</translation>
    </message>
    <message>
        <source>Writer triggers (push)</source>
        <translation>Schreiber stößt an (push)</translation>
    </message>
    <message>
        <source>By default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet classified</source>
        <translation>Noch ohne Klasse</translation>
    </message>
    <message>
        <source>Nobody has said</source>
        <translation>Das hat niemand gesagt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>tempo::WordsEditor</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>It differs among the selected.</source>
        <translation>Es ist bei den ausgewählten verschieden.</translation>
    </message>
</context>
<context>
    <name>tempo::Workbench</name>
    <message>
        <source>Decides where a machine-learning pipeline needs batch, near-real-time or real-time.</source>
        <translation>Entscheidet, wo eine ML-Pipeline Batch, nahe Echtzeit oder Echtzeit braucht.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The design to open.</source>
        <translation>Der zu öffnende Entwurf.</translation>
    </message>
    <message>
        <source>Colours: light, dark, high-contrast or system.</source>
        <translation>Farben: light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>There is no theme &apos;%1&apos;: light, dark, high-contrast or system.</source>
        <translation>Das Farbschema „%1“ gibt es nicht: light, dark, high-contrast oder system.</translation>
    </message>
</context>
<context>
    <name>tempo::WorstWords</name>
    <message>
        <source>%1 the next day</source>
        <comment>time of day</comment>
        <translation>%1 am nächsten Tag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>time of day, date</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Take what “%1” knew at %2.</source>
        <translation>Man nehme, was „%1“ um %2 wusste.</translation>
    </message>
    <message>
        <source>Take what “%1” knew at some moment.</source>
        <translation>Man nehme, was „%1“ in irgendeinem Augenblick wusste.</translation>
    </message>
    <message>
        <source>Say “%1” happens at %2.</source>
        <translation>Angenommen, „%1“ geschieht um %2.</translation>
    </message>
    <message>
        <source>Say “%1” happens just after %2.</source>
        <translation>Angenommen, „%1“ geschieht kurz nach %2.</translation>
    </message>
    <message>
        <source>Say “%1” happens at the worst moment.</source>
        <translation>Angenommen, „%1“ geschieht im ungünstigsten Augenblick.</translation>
    </message>
    <message>
        <source>Say “%1” happens.</source>
        <translation>Angenommen, „%1“ geschieht.</translation>
    </message>
    <message>
        <source>Getting from “%1” to “%2” takes %3.</source>
        <translation>Der Weg von „%1“ zu „%2“ dauert %3.</translation>
    </message>
    <message>
        <source>It waits %1 for “%2”, until %3.</source>
        <translation>Es wartet %1 auf „%2“, bis %3.</translation>
    </message>
    <message>
        <source>It waits %1 for “%2”.</source>
        <translation>Es wartet %1 auf „%2“.</translation>
    </message>
    <message>
        <source>It waits %1 for “%2”, which starts at %3 and takes %4.</source>
        <translation>Es wartet %1 auf „%2“; das beginnt um %3 und dauert %4.</translation>
    </message>
    <message>
        <source>It waits %1 for “%2”, which takes %3.</source>
        <translation>Es wartet %1 auf „%2“; das dauert %3.</translation>
    </message>
    <message>
        <source>“%1” takes %2.</source>
        <translation>„%1“ dauert %2.</translation>
    </message>
    <message>
        <source>It stays there for another %1, until the next comes.</source>
        <translation>Dort bleibt es weitere %1, bis das nächste kommt.</translation>
    </message>
    <message>
        <source>“%1” holds it back for another %2.</source>
        <translation>„%1“ hält es weitere %2 zurück.</translation>
    </message>
    <message>
        <source>So “%1” reflects it at %2.</source>
        <translation>So spiegelt „%1“ es um %2.</translation>
    </message>
    <message>
        <source>So it is still what “%1” has at %2.</source>
        <translation>So ist es noch das, was „%1“ um %2 hat.</translation>
    </message>
</context>
</TS>
