package handlers

import "context"

// Words are given to a processor of another kind.
type Words struct{ seen map[string]int }

// Leave is run for one text after the other.
func (w *Words) Leave(_ context.Context, text string) (string, error) {
	w.seen[text]++
	return text, nil
}

// TextProcessor goes through texts.
type TextProcessor struct{ words *Words }

// NewTextProcessor makes one.
func NewTextProcessor(words *Words) *TextProcessor { return &TextProcessor{words: words} }

// Process goes through all.
func (p *TextProcessor) Process(ctx context.Context, texts []string) {
	for _, text := range texts {
		_, _ = p.words.Leave(ctx, text)
	}
}

// Count counts.
func Count(ctx context.Context, texts []string) {
	NewTextProcessor(&Words{seen: map[string]int{}}).Process(ctx, texts)
}
