A day of somebody who takes part. Вера, Антон and Ольга have an orchard; Ольга is in the yard next door too, with Антон.
    at 2026-12-01T09:00:00Z
    anton: vault create --name антон --work-factor 15
    anton: card create --name антон --out {dir}/anton.card
    olga: vault create --name ольга --work-factor 15
    olga: card create --name ольга --out {dir}/olga.card
    vera: vault create --name вера --work-factor 15
    vera: group found 'Сад у реки' --as вера --powers each-member --procedure consensus --procedure majority --with {dir}/anton.card --with {dir}/olga.card
    keep sad = id
    anton: card create --name антон --out {dir}/anton2.card
    olga: group found 'Двор' --as ольга --procedure consensus --with {dir}/anton2.card
    keep dvor = id

Today says what waits. A proposal came with the bundle; it has four fields and rests on a paragraph.
    vera: proposal open {sad} --what 'пускать воду по очереди' --why 'летом её не хватает' --concerns 'сад' --doers 'кто поливает' --cite М.7
    keep water = id
    vera: position take {water} for
    vera: bundle export {sad} --out {dir}/vera1.pochin
    anton: bundle import {dir}/vera1.pochin
    olga: bundle import {dir}/vera1.pochin
    olga: today
    expect 0/kind = position-waits
    expect 0/sentence has пускать воду по очереди
    anton: proposal open {sad} --what 'чинить насос вместе' --why 'он один на всех' --concerns 'всех' --doers 'кто умеет' --by 1 --cite П.I.3.5.Б-5
    keep pump = id
    anton: decision citing {sad} П.I.3.5.Б-5
    expect 0/id = {pump}

Yes, if: she is told when the text changes, and until she says yes to it, it is no yes.
    olga: position take {water} if --reason 'если и кухне'
    olga: bundle export {sad} --out {dir}/olga1.pochin
    vera: bundle import {dir}/olga1.pochin
    vera: proposal amend {water} --concerns 'сад и кухню'
    keep second = id
    vera: position take {second} for
    vera: bundle export {sad} --out {dir}/vera2.pochin
    olga: bundle import {dir}/vera2.pochin
    olga: decision list {sad} --changed
    expect . size 1
    olga: today
    expect 0/kind = text-changed
    olga: position take {second} for-doing --reason 'составлю очередь'
    olga: decision list {sad} --changed
    expect . size 0

Reasons are answered, and a rival stands beside it.
    olga: proposal reason {water} 'в июле засохли три яблони' --for --cite П.I.3.5.Б-4
    keep reason = id
    olga: bundle export {sad} --out {dir}/olga2.pochin
    vera: bundle import {dir}/olga2.pochin
    anton: bundle import {dir}/vera2.pochin
    anton: bundle import {dir}/olga2.pochin
    vera: proposal reason {water} 'а кто смотрит ночью?' --answers {reason}
    anton: proposal open {sad} --what 'поставить бочку' --rival-of {second}
    keep barrel = id
    vera: decision show {water}
    expect reasons/1/depth = 1
    expect takenOn/0/what = составлю очередь
    anton: decision show {barrel}
    expect rivals size 1
    expect rivals/0/what = пускать воду по очереди

What another group plans concerns us too, and it stands there.
    olga: bundle export {dvor} --out {dir}/dvor1.pochin
    anton: bundle import {dir}/dvor1.pochin
    anton: proposal open {dvor} --what 'пилить по утрам'
    keep saw = id
    anton: bundle export {dvor} --out {dir}/dvor2.pochin
    olga: bundle import {dir}/dvor2.pochin
    olga: proposal concern {saw} 'сад' --reason 'мы спим до восьми'
    olga: decision show {saw}
    expect concerned/0/whom = сад

It is counted and in force. Then she withdraws, and hands over what she had taken on.
    anton: position take {second} for
    anton: bundle export {sad} --out {dir}/anton1.pochin
    olga: bundle import {dir}/anton1.pochin
    olga: decision close {second}
    olga: decision show {water}
    expect state = adopted
    olga: consent withdraw {second}
    expect status 2
    olga: consent withdraw {second} --hand-over 'список у ворот'
    olga: promise list {sad}
    expect 0/state = laid-down
    expect 0/word = список у ворот
    expect 0/free = true
    olga: bundle export {sad} --out {dir}/olga3.pochin
    anton: bundle import {dir}/olga3.pochin
    anton: promise take 'составлю очередь'

The delegate is recalled in one step.
    vera: mandate draft {sad} --delegate антон --matter Вода --until 2026-12-12 --point 'voice:река общая'
    keep draft = id
    vera: mandate approve {draft}
    keep mandate = mandate
    vera: mandate recall {mandate} --reason 'едем сами'
    expect status 0

A need meets the offer next door first.
    vera: offer state {sad} 'принтер стоит без дела' --until 2026-12-30
    vera: need state {sad} 'нужен принтер' --until 2026-12-05
    vera: need list {sad}
    expect . size 2

And what is taken too high is objected to, with the paragraph.
    anton: proposal open {sad} --what 'союз решает, чем мы поливаем'
    keep above = id
    anton: bundle export {sad} --out {dir}/anton2.pochin
    olga: bundle import {dir}/anton2.pochin
    olga: position take {above} object --reason 'это решают на месте' --paragraph П.I.3.5.Б-3
    olga: decision citing {sad} П.I.3.5.Б-3
    expect 0/id = {above}

When they meet again? A poll asks and decides nothing.
    olga: poll open {sad} 'когда собираемся?' --kind dates --choice 'в среду' --choice 'в субботу'
    keep when = id
    olga: poll answer {when} --yes 2 --if-need-be 1
    olga: bundle export {sad} --out {dir}/olga4.pochin
    anton: bundle import {dir}/olga4.pochin
    anton: poll answer {when} --yes 2
    anton: poll list {sad}
    expect 0/choices/0/words = в субботу
    expect 0/choices/0/yes = 2
    anton: poll end {when}
    expect status 1
    expect error/detail has not-your-own
