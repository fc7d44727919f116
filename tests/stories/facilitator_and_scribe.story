An assembly is prepared, held and written down. Вера and Антон have laptops; Ольга has hers at home.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --procedure consensus --with {dir}/anton.card --with {dir}/olga.card
    keep sad = id

Anybody calls an assembly, for a day within a year from now.
    vera: assembly call {sad} --title 'Зимнее собрание' --at 2099-01-01T18:00:00Z
    expect status 2
    expect error/detail has moment-out-of-reach
    vera: assembly call {sad} --title '   ' --at 2026-12-05T18:00:00Z
    expect status 2
    expect error/detail has unfit-text
    vera: assembly call {sad} --title 'Зимнее собрание' --at 2026-12-05T18:00:00Z --minutes 90 --where 'у печи'
    keep winter = id
    vera: assembly show {winter}
    expect phase = called
    expect versions/when = 1

Its agenda is built from what waits, and from what people bring. Who leads and who writes is an errand for this one evening.
    vera: proposal open {sad} --what 'пускать воду по очереди'
    keep water = id
    vera: assembly agenda offers {winter}
    expect . size 1
    expect 0/kind = proposal
    keep offered = 0/about
    vera: assembly agenda add {winter} --offer {offered} --minutes 20
    keep wateritem = id
    vera: assembly agenda add {winter} 'крыша сарая' --words 'течёт у двери'
    keep roof = id
    vera: assembly agenda add {winter} 'забор'
    keep fence = id
    vera: assembly agenda offers {winter}
    expect . size 0
    vera: assembly agenda move {roof} 1
    vera: assembly role {winter} facilitator --words 'вести собрание'
    keep leading = id
    vera: assembly role {winter} scribe --words 'вести протокол'
    keep writing = id
    vera: assembly agenda take-off {roof} --reason 'передумала'
    vera: assembly agenda add {winter} 'крыша сарая' --words 'течёт у двери'
    keep roof = id
    vera: assembly agenda move {roof} 1
    vera: assembly show {winter}
    expect phase = agenda
    expect agenda/0/title = крыша сарая
    expect agenda size 3
    expect roles/0/notYet size 3
    vera: assembly print {winter} --out {dir}/agenda.pdf
    expect file has agenda.pdf
    vera: assembly export {winter} --out {dir}/winter.ics
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    olga: bundle import {dir}/vera1.pochin

Everybody sees that it is near, each in their own language. A calendar file that went round comes home to the same assembly.
    anton: today --lang en
    expect 0/kind = assembly-near
    expect 0/sentence has The assembly «Зимнее собрание» is on
    anton: today --lang ru
    expect 0/sentence has Собрание «Зимнее собрание»
    anton: assembly import {sad} {dir}/winter.ics --preview
    expect new = 0
    expect same = 1
    write none.ics 'собрания не будет'
    anton: assembly import {sad} {dir}/none.ics
    expect status 3
    expect error/detail has no-event-calendar
    anton: errand take {writing}

Nobody takes another's item off, and nobody calls off what another called.
    anton: assembly agenda take-off {fence}
    expect status 1
    expect error/detail has not-your-item
    anton: assembly call-off {winter} 'незачем'
    expect status 1
    expect error/detail has not-its-caller

The evening. Антон writes. Those who have not spoken yet speak first; what the room says is numbers, not a decision.
    at 2026-12-05T18:05:00Z
    anton: assembly present {winter}
    expect status 1
    expect error/detail has not-opened
    anton: assembly open {winter}
    anton: assembly present {winter}
    anton: assembly present {winter} вера
    anton: assembly present {winter} ольга
    anton: assembly present {winter} --guest 'соседка Нина'
    anton: assembly speak {winter} want вера
    anton: assembly speak {winter} next
    expect speaking/name = вера
    anton: assembly speak {winter} want вера
    anton: assembly speak {winter} want ольга
    anton: assembly speak {winter} want --guest 'соседка Нина'
    expect order/0/name = ольга
    expect order/1/guest = соседка Нина
    expect order/2/first = false
    anton: assembly note {roof} 'крыть в субботу, пока сухо'
    anton: assembly hands {roof} --for 3 --question 'в субботу?'
    anton: assembly hands {roof} --for много
    expect status 2

An item becomes a proposal without retyping, and somebody takes something on. What Ольга says aloud is not hers before she says so.
    anton: assembly propose {roof} --doers 'кто придёт'
    keep cover = id
    anton: decision show {cover}
    expect what = крыша сарая
    expect why has крыть в субботу
    anton: position take {cover} for-doing --reason 'принесу доски'
    anton: assembly take {roof} 'принесу доски'
    anton: told position {cover} ольга --position for
    anton: assembly take {roof} 'позову соседей' --person ольга
    anton: assembly task {roof} 'купить гвозди' --in 'крыть сарай'
    expect status 1
    anton: association call {sad} --task 'крыть сарай' --done-test 'не течёт' --sunset 2026-12-20
    anton: assembly task {roof} 'купить гвозди' --in 'крыть сарай'
    keep nails = id
    anton: task take {nails}
    expect state = taken
    expect takers/0/name = антон
    anton: told position {water} вера --position object --reason 'днём вода нужна кухне'
    anton: decision show {cover}
    expect boundBy size 1

A mandate comes of an item. Its words stand in the minutes, to be read aloud; the delegate will go with a card on paper.
    anton: assembly agenda add {winter} 'едем в союз'
    keep going = id
    anton: mandate draft {sad} --delegate антон --matter 'едем в союз' --until 2026-12-20 --point 'execute:просить две телеги'
    keep draft = id
    anton: mandate approve {draft}
    expect proposed = true
    keep mandate = mandate
    anton: assembly link {going} {mandate}
    anton: assembly link {going} {mandate}
    expect status 2
    expect error/detail has nothing-changed
    anton: position take {mandate} for
    anton: assembly minutes draft {winter}
    expect text has 1) carry out: просить две телеги
    anton: mandate print {mandate} --out {dir}/mandate.pdf
    expect code has pochin:mandate/1/

What was not reached stays for the next time, and the minutes go out.
    anton: assembly note {fence} 'стемнело' --not-reached
    anton: assembly close {winter}
    anton: assembly minutes write {winter}
    keep first = id
    anton: assembly minutes show {first}
    expect text has крыть в субботу
    expect text has соседка Нина
    expect awaited size 3
    anton: assembly minutes confirm {first}
    anton: assembly print {winter} --form minutes --out {dir}/minutes.pdf
    anton: bundle export {sad} --out {dir}/anton1.pochin
    vera: bundle import {dir}/anton1.pochin
    olga: bundle import {dir}/anton1.pochin

Ольга, at home, confirms one thing that was written down for her and denies another; nobody answers for her.
    vera: told list
    expect . size 1
    olga: told list
    expect . size 2
    olga: assembly show {winter}
    expect minutesShown/awaited size 2
    keep told = agenda/0/told/0/id
    vera: told confirm {told}
    expect status 1
    expect error/detail has not-said-for-you
    olga: told deny {told} 'я говорила о верёвке'
    olga: assembly show {winter}
    expect agenda/0/told/0/state = denied
    olga: told list
    expect . size 1
    keep mine = 0/id
    olga: told confirm {mine}
    olga: decision show {cover}
    expect boundBy size 2

She confirms the minutes with a remark, which stays hers. Вера writes another version meanwhile; a yes to the old one is no yes to it.
    olga: assembly minutes confirm {first} --remark 'соседей я звать не обещала'
    vera: assembly minutes confirm {first}
    expect group = {sad}
    vera: assembly minutes show {first}
    expect confirmed = false
    olga: bundle export {sad} --out {dir}/olga1.pochin
    vera: bundle import {dir}/olga1.pochin
    vera: assembly show {winter}
    expect phase = confirmed
    expect minutesShown/remarks/0/remark = соседей я звать не обещала
    vera: assembly minutes write {winter} 'Крышу кроем в субботу. Ольга соседей звать не обещала.'
    keep second = id
    vera: assembly show {winter}
    expect minutesShown/id = {first}
    expect otherMinutes/0/id = {second}
    expect otherMinutes/0/awaited size 3
    vera: bundle export {sad} --out {dir}/vera2.pochin
    anton: bundle import {dir}/vera2.pochin
    olga: bundle import {dir}/vera2.pochin

The mandate is decided like anything else, and then it is the delegate's to accept.
    vera: position take {mandate} for
    vera: bundle export {sad} --out {dir}/vera3.pochin
    olga: bundle import {dir}/vera3.pochin
    olga: position take {mandate} for
    olga: decision close {mandate}
    olga: bundle export {sad} --out {dir}/olga3.pochin
    anton: bundle import {dir}/olga3.pochin
    vera: bundle import {dir}/olga3.pochin
    anton: mandate show {mandate}
    expect state = offered
    anton: mandate accept {mandate}
    anton: bundle export {sad} --out {dir}/anton2.pochin
    olga: bundle import {dir}/anton2.pochin

The next assembly takes up what was not reached; whoever has not led yet may be drawn for it.
    at 2026-12-07T09:00:00Z
    olga: assembly call {sad} --title 'Следующее' --at 2026-12-19T18:00:00Z --after {winter}
    keep next = id
    olga: assembly agenda offers {next}
    expect . size 4
    expect 0/kind = report
    expect 0/title = едем в союз
    expect 1/kind = carried-over
    expect 1/title = забор
    expect 2/kind = proposal

Антон wrote this time. Who writes next is drawn among those who are willing and never wrote; nobody can choose the draw.
    olga: assembly role {next} scribe --words 'вести протокол'
    keep writer = id
    olga: errand willing {writer}
    olga: errand draw {writer}
    expect status 1
    expect error/detail has too-few-willing
    olga: bundle export {sad} --out {dir}/olga4.pochin
    anton: bundle import {dir}/olga4.pochin
    vera: bundle import {dir}/olga4.pochin
    anton: errand willing {writer}
    anton: bundle export {sad} --out {dir}/anton3.pochin
    vera: bundle import {dir}/anton3.pochin
    vera: errand willing {writer}
    vera: errand draw {writer}
    vera: errand reveal {writer}
    vera: bundle export {sad} --out {dir}/vera4.pochin
    olga: bundle import {dir}/vera4.pochin
    anton: bundle import {dir}/vera4.pochin
    anton: errand reveal {writer}
    expect status 1
    olga: errand reveal {writer}
    olga: errand list {sad}
    expect . size 3

Two who hold the same bundles see the same.
    olga: bundle export {sad} --out {dir}/olga2.pochin
    vera: bundle import {dir}/olga2.pochin
    vera: space digest {sad}
    keep digest = digest
    olga: space digest {sad}
    expect digest = {digest}
