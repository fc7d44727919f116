<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>modules/workbench/empty_state.cpp</name>
    <message>
        <source>Read %1</source>
        <comment>@action:button opens a paragraph of the texts, %1 is its address</comment>
        <translation>Читать %1</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/notice_bar.cpp</name>
    <message>
        <source>Note</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>К сведению</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Done</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Сделано</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>Attention</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Внимание</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>This did not work</source>
        <comment>@info kind of a notice, read aloud before it</comment>
        <translation>Не получилось</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info notice read aloud: kind, text</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/progress_row.cpp</name>
    <message>
        <source>Cancel</source>
        <comment>@action:button stop the work in progress</comment>
        <translation>Отмена</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
<context>
    <name>modules/workbench/word_grid.cpp</name>
    <message>
        <source>%1: %2</source>
        <comment>@info a word of a list read aloud: number, word</comment>
        <translation>%1: %2</translation>
        <extra-po-flags>kde-format</extra-po-flags>
    </message>
</context>
</TS>
