### Callbox: ខ្មែរ. No professional has reviewed these sentences yet.
### partial: one sentence; all the rest is shown in English until a translator delivers it.

-language-name = ខ្មែរ

interpreter = នៅពេលមានគេឆ្លើយ សូមប្រាប់ឈ្មោះភាសារបស់អ្នក។
unreviewed = នេះជាការបកប្រែរបស់យើងផ្ទាល់។ មិនទាន់មានអ្នកជំនាញពិនិត្យនៅឡើយទេ។ ជាភាសាអង់គ្លេស៖
