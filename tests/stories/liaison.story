Вера and Олег sit on two banks of a river without a bridge that lasts. Анна carries a stick between them for a month.
    at 2026-11-01T10:00
    vera: vault create --name вера --work-factor 15
    oleg: vault create --name олег --work-factor 15
    anna: vault create --name анна --work-factor 15
    oleg: card create --name олег --out {dir}/oleg.card
    anna: card create --name анна --out {dir}/anna.card
    vera: group found Сад --as вера --with {dir}/oleg.card --with {dir}/anna.card
    keep group = id
    vera: bundle export Сад --out {dir}/genesis.pochin
    oleg: bundle import {dir}/genesis.pochin
    anna: bundle import {dir}/genesis.pochin

Carrying is an errand with an end, and whoever takes it takes it herself.
    anna: errand offer Сад 'носить флешку через реку' --kind liaison --until 2026-12-01
    keep errand = id
    anna: errand take {errand}

1. Before a bundle leaves: who could read it and how much is in it, and nothing is written.
    anna: bundle export Сад --dry-run
    expect changes = 3
    expect readers size 2
    expect bytes = 0
    anna: bundle export Сад --out {dir}/there.pochin
    expect changes = 3

2. On the other side: what is new, from whom, what is missing, before anything is applied.
    oleg: bundle preview {dir}/there.pochin
    expect new = 2
    expect known = 1
    expect from = анна
    expect fromMember = true
    expect missing size 0
    expect conflicting = 0
    expect items/0/name = анна
    oleg: errand list Сад
    expect . size 0
    oleg: bundle import {dir}/there.pochin
    expect agreement = agrees
    oleg: errand list Сад
    expect . size 1

What was acknowledged is not carried again: the answer tells what Олег has, and only what Анна lacks.
    oleg: promise make Сад 'починить лодку' --due 2026-11-20
    oleg: bundle export Сад --to анна --out {dir}/back.pochin
    expect changes = 1
    anna: bundle import {dir}/back.pochin
    expect new = 1
    anna: bundle export Сад --to олег --dry-run
    expect changes = 0

One stick fell into the river. Nobody acknowledged what was on it, so the next one carries it again.
    anna: need state Сад 'нужна вторая флешка' --until 2026-12-01
    anna: bundle export Сад --to олег --out {dir}/lost.pochin
    expect changes = 1
    anna: need state Сад 'нужен непромокаемый мешок' --until 2026-12-01
    anna: bundle export Сад --to олег --out {dir}/second.pochin
    expect changes = 2
    oleg: bundle import {dir}/second.pochin
    expect new = 2

The lost one turns up after all, late and old. It does no harm, once or twice.
    oleg: bundle import {dir}/lost.pochin
    expect new = 0
    oleg: bundle import {dir}/lost.pochin
    expect new = 0

Half a file is told from a broken one: half a file may still be on its way.
    write half.pochin age-encryption.org/v1
    oleg: bundle import {dir}/half.pochin
    expect status 3

6. After a month she hands the errand on, with a word for the next one.
    at 2026-11-30T10:00
    anna: errand hand-over {errand} --note 'флешка лежит у мельницы'
    anna: bundle export Сад --out {dir}/last.pochin
    oleg: bundle import {dir}/last.pochin
    vera: bundle import {dir}/last.pochin
    oleg: bundle export Сад --out {dir}/oleg-last.pochin
    vera: bundle import {dir}/oleg-last.pochin
    vera: errand list Сад
    expect 0/history size 1
    expect 0/history/0/note = флешка лежит у мельницы

On both banks and on the boat they see the same.
    vera: space digest Сад
    keep digest = digest
    oleg: space digest Сад
    expect digest = {digest}
    anna: space digest Сад
    expect digest = {digest}
