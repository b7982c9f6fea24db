"""Words by which a reader's comment is known to agree with its article, or not."""

from __future__ import annotations

from debate.draft.claim_signs import phrases

DISAGREES = phrases("""
    niet akkoord, oneens, niet mee eens, niet eens met, ik vind van niet, te somber, te eenzijdig, onzin, klopt
    niet, geen sprake van, ik betwijfel, betwijfel, overdreven, te kort door de bocht, integendeel, jammer dat,
    ondermaats, niet waar, foute, vergeet, vergeten, gaat voorbij aan, eenzijdig, naïef, wereldvreemd, simplistisch,
    helaas, spijtig genoeg, te gemakkelijk, niet overtuigd, slecht stuk,
    disagree, don't agree, do not agree, can't agree, nonsense, too gloomy, too easy, one-sided, overlooks,
    ignores, forgets, misses the point, not true, simply wrong, is wrong, naive, exaggerat~, not convinced,
    unconvinced, on the contrary, i doubt, oversimplif~, simplistic, unfair to, misleading, rubbish, hogwash,
    sorry but, not so sure, strongly object
""")
AGREES = phrases("""
    akkoord, eens met, helemaal mee eens, volledig mee eens, terecht, bedankt, herkenbaar, klopt, juist gezegd,
    deel de, sluit me aan, goed artikel, sterk stuk, knap, mooi, proficiat, bravo, inderdaad, zo is het, helemaal
    gelijk,
    agree, spot on, well said, thank you, thanks, exactly, so true, recognise, recognize, great piece, great article,
    absolutely right, hear hear, indeed, could not agree more, couldn't agree more
""")
