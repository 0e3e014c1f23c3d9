<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tempo::AgendaEditor</name>
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
            <numerusform>Propose an agenda of %n minute</numerusform>
            <numerusform>Propose an agenda of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, and %n minute(s) added.</source>
        <translation>
            <numerusform>%1 in all, and %n minute added.</numerusform>
            <numerusform>%1 in all, and %n minutes added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::BatchMonitors</name>
    <message numerus="yes">
        <source>every run succeeds after at most %n retry(s)</source>
        <translation>
            <numerusform>every run succeeds after at most %n retry</numerusform>
            <numerusform>every run succeeds after at most %n retries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::CanvasArranging</name>
    <message numerus="yes">
        <source>Align %n element(s)</source>
        <translation>
            <numerusform>Align %n element</numerusform>
            <numerusform>Align %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n element(s)</source>
        <translation>
            <numerusform>Distribute %n element</numerusform>
            <numerusform>Distribute %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::CanvasClipboard</name>
    <message numerus="yes">
        <source>Paste %n element(s)</source>
        <translation>
            <numerusform>Paste %n element</numerusform>
            <numerusform>Paste %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n flow(s)</source>
        <translation>
            <numerusform>Paste %n flow</numerusform>
            <numerusform>Paste %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n element(s)</source>
        <translation>
            <numerusform>Duplicate %n element</numerusform>
            <numerusform>Duplicate %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n flow(s)</source>
        <translation>
            <numerusform>Cut %n flow</numerusform>
            <numerusform>Cut %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n element(s)</source>
        <translation>
            <numerusform>Cut %n element</numerusform>
            <numerusform>Cut %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n elements; at most %1 are pasted at once. Open it as a file instead.</source>
        <translation>
            <numerusform>The clipboard holds %n element; at most %1 are pasted at once. Open it as a file instead.</numerusform>
            <numerusform>The clipboard holds %n elements; at most %1 are pasted at once. Open them as a file instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::CanvasCommands</name>
    <message numerus="yes">
        <source>Move %n element(s)</source>
        <translation>
            <numerusform>Move %n element</numerusform>
            <numerusform>Move %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n flow(s)</source>
        <translation>
            <numerusform>Delete %n flow</numerusform>
            <numerusform>Delete %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n element(s)</source>
        <translation>
            <numerusform>Delete %n element</numerusform>
            <numerusform>Delete %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::CanvasScene</name>
    <message numerus="yes">
        <source>%n thing(s) selected</source>
        <translation>
            <numerusform>%n thing selected</numerusform>
            <numerusform>%n things selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ClassSuggestion</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of titles</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ContractsPanel</name>
    <message numerus="yes">
        <source>▲ %n missing</source>
        <translation>
            <numerusform>▲ %n missing</numerusform>
            <numerusform>▲ %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::Difference</name>
    <message numerus="yes">
        <source>%n thing(s) moved on the canvas</source>
        <translation>
            <numerusform>%n thing moved on the canvas</numerusform>
            <numerusform>%n things moved on the canvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) only written differently</source>
        <translation>
            <numerusform>%n thing only written differently</numerusform>
            <numerusform>%n things only written differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FeatureBoard</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>title</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FeatureTasks</name>
    <message numerus="yes">
        <source>%n element(s) live on its data.</source>
        <translation>
            <numerusform>%n element lives on its data.</numerusform>
            <numerusform>%n elements live on its data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FeaturesView</name>
    <message numerus="yes">
        <source>Take %n Suggestion(s)</source>
        <translation>
            <numerusform>Take %n Suggestion</numerusform>
            <numerusform>Take %n Suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The design speaks for another class of %n of them.</source>
        <translation>
            <numerusform>The design speaks for another class of %n of them.</numerusform>
            <numerusform>The design speaks for another class of %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n error(s)</source>
        <translation>
            <numerusform>✕ %n error</numerusform>
            <numerusform>✕ %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n warning(s)</source>
        <translation>
            <numerusform>▲ %n warning</numerusform>
            <numerusform>▲ %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %n to settle</source>
        <translation>
            <numerusform>● %n to settle</numerusform>
            <numerusform>● %n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s): %1 precomputed, %2 streaming, %3 windowed, %4 not yet classified.</source>
        <translation>
            <numerusform>%n feature: %1 precomputed, %2 streaming, %3 windowed, %4 not yet classified.</numerusform>
            <numerusform>%n features: %1 precomputed, %2 streaming, %3 windowed, %4 not yet classified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s): %1 precomputed, %2 streaming, %3 windowed.</source>
        <translation>
            <numerusform>%n feature: %1 precomputed, %2 streaming, %3 windowed.</numerusform>
            <numerusform>%n features: %1 precomputed, %2 streaming, %3 windowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FileDialogs</name>
    <message numerus="yes">
        <source>Saving can keep the comments above elements and flows and at the top of the file. Comments on %n other line(s) would be lost.</source>
        <translation>
            <numerusform>Saving can keep the comments above elements and flows and at the top of the file. Comments on %n other line would be lost.</numerusform>
            <numerusform>Saving can keep the comments above elements and flows and at the top of the file. Comments on %n other lines would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::FindingsPane</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::Fragment</name>
    <message numerus="yes">
        <source>%n flow(s) to elements that aren&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n flow to elements that aren&apos;t in this design was left out.</numerusform>
            <numerusform>%n flows to elements that aren&apos;t in this design were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) on data that isn&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n limit on data that isn&apos;t in this design was left out.</numerusform>
            <numerusform>%n limits on data that isn&apos;t in this design were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision matrix(es) with axes that aren&apos;t in this design were left out.</source>
        <translation>
            <numerusform>%n decision matrix with axes that aren&apos;t in this design was left out.</numerusform>
            <numerusform>%n decision matrices with axes that aren&apos;t in this design were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::InspectorHead</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) selected</source>
        <translation>
            <numerusform>%n flow selected</numerusform>
            <numerusform>%n flows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::LineFilterBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MainWindow</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MatrixCommand</name>
    <message numerus="yes">
        <source>  %1: %2, weight %3 %, %n vote(s)</source>
        <translation>
            <numerusform>  %1: %2, weight %3 %, %n vote</numerusform>
            <numerusform>  %1: %2, weight %3 %, %n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonitorCommands</name>
    <message numerus="yes">
        <source>Set Severity of %n Monitor(s)</source>
        <translation>
            <numerusform>Set Severity of %n Monitor</numerusform>
            <numerusform>Set Severity of %n Monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Owner of %n Monitor(s)</source>
        <translation>
            <numerusform>Set Owner of %n Monitor</numerusform>
            <numerusform>Set Owner of %n Monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign Off %n Monitor(s)</source>
        <translation>
            <numerusform>Sign Off %n Monitor</numerusform>
            <numerusform>Sign Off %n Monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Monitor(s)</source>
        <translation>
            <numerusform>Remove %n Monitor</numerusform>
            <numerusform>Remove %n Monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Monitor(s)</source>
        <translation>
            <numerusform>Restore %n Monitor</numerusform>
            <numerusform>Restore %n Monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonitorModel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed off</source>
        <translation>
            <numerusform>%n signed off</numerusform>
            <numerusform>%n signed off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonitorPanel</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonitoringView</name>
    <message numerus="yes">
        <source>Write your name, then press Enter to sign %n monitor(s) off.</source>
        <translation>
            <numerusform>Write your name, then press Enter to sign %n monitor off.</numerusform>
            <numerusform>Write your name, then press Enter to sign %n monitors off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n</source>
        <translation>
            <numerusform>Sign off %n</numerusform>
            <numerusform>Sign off %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::MonolithicPipelineRule</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::OperationalOverheadRule</name>
    <message numerus="yes">
        <source>%n point(s) unanswered</source>
        <translation>
            <numerusform>%n point unanswered</numerusform>
            <numerusform>%n points unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) answered with no</source>
        <translation>
            <numerusform>%n point answered with no</numerusform>
            <numerusform>%n points answered with no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) run in real time or near real time</source>
        <translation>
            <numerusform>%n stage runs in real time or near real time</numerusform>
            <numerusform>%n stages run in real time or near real time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ProblemsDialog</name>
    <message numerus="yes">
        <source>%n problem(s), each with its line and column. What was open stays as it was; mend the file and open it again.</source>
        <translation>
            <numerusform>%n problem, each with its line and column. What was open stays as it was; mend the file and open it again.</numerusform>
            <numerusform>%n problems, each with its line and column. What was open stays as it was; mend the file and open it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::Reader</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::Recovery</name>
    <message numerus="yes">
        <source>It was never saved. It has %n element(s).</source>
        <translation>
            <numerusform>It was never saved. It has %n element.</numerusform>
            <numerusform>It was never saved. It has %n elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportContracts</name>
    <message numerus="yes">
        <source>%n flow(s) with terms that both sides can be held to.</source>
        <translation>
            <numerusform>%n flow with terms that both sides can be held to.</numerusform>
            <numerusform>%n flows with terms that both sides can be held to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportFeatures</name>
    <message numerus="yes">
        <source>%n feature(s):</source>
        <translation>
            <numerusform>%n feature:</numerusform>
            <numerusform>%n features:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet classified</source>
        <translation>
            <numerusform>%n not yet classified</numerusform>
            <numerusform>%n not yet classified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportFindings</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided on.</source>
        <translation>
            <numerusform>%n of them decided on.</numerusform>
            <numerusform>%n of them decided on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportPlan</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s), %1 signed off, %2 to be signed again.</source>
        <translation>
            <numerusform>%n monitor, %1 signed off, %2 to be signed again.</numerusform>
            <numerusform>%n monitors, %1 signed off, %2 to be signed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s), %1 signed off.</source>
        <translation>
            <numerusform>%n monitor, %1 signed off.</numerusform>
            <numerusform>%n monitors, %1 signed off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportSprint</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still parked</source>
        <translation>
            <numerusform>%n question still parked</numerusform>
            <numerusform>%n questions still parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportSummary</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ReportTiming</name>
    <message numerus="yes">
        <source>%n limit(s) to hold.</source>
        <translation>
            <numerusform>%n limit to hold.</numerusform>
            <numerusform>%n limits to hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::SearchBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ServiceTasks</name>
    <message numerus="yes">
        <source>The design counts on %n replica(s).</source>
        <translation>
            <numerusform>The design counts on %n replica.</numerusform>
            <numerusform>The design counts on %n replicas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::SprintRail</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) added</source>
        <translation>
            <numerusform>%n minute added</numerusform>
            <numerusform>%n minutes added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::SprintText</name>
    <message numerus="yes">
        <source>%1: %n minute(s) planned, not started</source>
        <translation>
            <numerusform>%1: %n minute planned, not started</numerusform>
            <numerusform>%1: %n minutes planned, not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) left, %2</source>
        <translation>
            <numerusform>%1: %n minute left, %2</numerusform>
            <numerusform>%1: %n minutes left, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked, %1 of them settled</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n parked, %1 of them settled</numerusform>
            <numerusform>%n parked, %1 of them settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::TaskCommands</name>
    <message numerus="yes">
        <source>Set Status of %n Task(s)</source>
        <translation>
            <numerusform>Set Status of %n Task</numerusform>
            <numerusform>Set Status of %n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Owner of %n Task(s)</source>
        <translation>
            <numerusform>Set Owner of %n Task</numerusform>
            <numerusform>Set Owner of %n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set Effort of %n Task(s)</source>
        <translation>
            <numerusform>Set Effort of %n Task</numerusform>
            <numerusform>Set Effort of %n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Task(s)</source>
        <translation>
            <numerusform>Move %n Task</numerusform>
            <numerusform>Move %n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Task(s)</source>
        <translation>
            <numerusform>Remove %n Task</numerusform>
            <numerusform>Remove %n Tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Task(s)</source>
        <translation>
            <numerusform>Restore %n Task</numerusform>
            <numerusform>Restore %n Tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::TaskModel</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::TaskPanel</name>
    <message numerus="yes">
        <source>%n task(s); add or take away</source>
        <translation>
            <numerusform>%n task; add or take away</numerusform>
            <numerusform>%n tasks; add or take away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::ValueView</name>
    <message numerus="yes">
        <source>always on, %n replica(s)</source>
        <translation>
            <numerusform>always on, %n replica</numerusform>
            <numerusform>always on, %n replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::WhatIf</name>
    <message numerus="yes">
        <source>What If (%n change(s))</source>
        <translation>
            <numerusform>What If (%n change)</numerusform>
            <numerusform>What If (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tempo::WindowPrompt</name>
    <message numerus="yes">
        <source>Over which span of time do &quot;%1&quot; and %n more look back, and how often does it slide?</source>
        <translation>
            <numerusform>Over which span of time do &quot;%1&quot; and %n more look back, and how often does it slide?</numerusform>
            <numerusform>Over which span of time do &quot;%1&quot; and %n more look back, and how often does it slide?</numerusform>
        </translation>
    </message>
</context>
</TS>
