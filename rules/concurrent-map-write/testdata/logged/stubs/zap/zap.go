// Package zap has the shapes of that package which the case needs.
package zap

// Field is logged with a message.
type Field struct{ Key string }

// Any logs by reflection.
func Any(key string, value any) Field { return Field{Key: key} }

// Int logs a number.
func Int(key string, value int) Field { return Field{Key: key} }

// Logger logs.
type Logger struct{ level int }

// Debug logs.
func (l *Logger) Debug(message string, fields ...Field) {}
