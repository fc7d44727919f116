<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>app/sample_words.cpp</name>
    <message>
        <source>&amp;Recall delegate</source>
        <comment>@action:button</comment>
        <extracomment>i18n: stands below a mandate; the delegate hears of it with the next bundle</extracomment>
        <translation>&amp;Адклікаць дэлегата</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Silence is never consent.
Whoever says nothing has not decided.</source>
        <comment>@info</comment>
        <translation type="unfinished"></translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Not translated yet</source>
        <comment>@info</comment>
        <translation type="unfinished"></translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message numerus="yes">
        <source>%n voice</source>
        <comment>@info:status positions counted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-flags>kde-format</extra-po-flags>
        <extra-po-msgid_plural>%n voices</extra-po-msgid_plural>
    </message>
    <message>
        <source>The bundle &lt;filename&gt;%1&lt;/filename&gt; is &quot;whole&quot;.</source>
        <comment>@info</comment>
        <translation type="unfinished"></translation>
        <extra-po-flags>kde-kuit-format</extra-po-flags>
    </message>
</context>
</TS>
