-- One array of kinds and pairs: an index of two columns would have to be read whole where no kind is asked for.
drop index wording_words;
create index wording_words on wording using gin ((kinds || bigrams(searchable(title, body))));
